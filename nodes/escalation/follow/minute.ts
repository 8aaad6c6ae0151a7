/** Forms take whole minutes, ms: a time typed of this very moment may lie that much before it. */
export const MINUTE = 60_000;
