/** Lines that stand within a subquery. */
export function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
