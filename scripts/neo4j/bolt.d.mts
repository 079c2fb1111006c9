export function freePort(): Promise<number>;
export function answersBolt(port: number): Promise<boolean>;
