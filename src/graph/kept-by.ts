/** Keeps what is made of an object and a key, as long as the object lives. */
export class KeptBy<T> {
  readonly #kept = new WeakMap<object, Map<string, T>>();

  get(object: object, key: string, make: () => T): T {
    const ofObject = this.#kept.get(object) ?? new Map<string, T>();
    const known = ofObject.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#kept.set(object, ofObject.set(key, made));
    return made;
  }
}
