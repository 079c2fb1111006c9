/** Figures of a thing by the names that a Cypher statement gives them. */
export type Figures = Readonly<Record<string, number>>;

/** An expression in Cypher: how far figures are from those wanted, each in parts of what is wanted. */
export function distanceTo(wanted: Figures): string {
  return Object.entries(wanted)
    .map(([name, figure]) => `abs(${name} - ${figure}) / ${figure}.0`)
    .join(' + ');
}
