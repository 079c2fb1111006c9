import type { Place } from './problems.js';

/** A field in which an id is used. */
export interface Reference {
  readonly place: Place;
  readonly field: string;
}

const MAX_KEPT = 20;

/** Ids that a data set uses without declaring them, and where: the first 20 places of each. */
export class References {
  readonly #places = new Map<string, Reference[]>();

  add(id: string, place: Place, field: string): void {
    const places = this.#places.get(id);
    if (places === undefined) this.#places.set(id, [{ place, field }]);
    else if (places.length < MAX_KEPT) places.push({ place, field });
  }

  get ids(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Where an id is used, in the order of the files. */
  of(id: string): readonly Reference[] {
    return this.#places.get(id) ?? [];
  }
}
