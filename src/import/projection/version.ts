/**
 * Raised with every change of how statements become a graph (names folded otherwise, a column
 * more), so that the next import of an unchanged data set brings the stored graph up to date.
 */
export const PROJECTION_VERSION = 3;
