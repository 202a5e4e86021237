/** Where a browser keeps texts by name. `put` says whether what was put there outlives the page. */
export interface Shelf {
  get(name: string): string | undefined;
  put(name: string, text: string): boolean;
  remove(name: string): void;
  names(): readonly string[];
}

/** The browser's own storage; what it refuses to keep stands in memory until the page is closed. */
export function browserShelf(storage: Storage | undefined = ownStorage()): Shelf {
  const memory = new Map<string, string>();
  return {
    get: (name) => memory.get(name) ?? storage?.getItem(name) ?? undefined,
    put(name, text) {
      try {
        if (storage === undefined) throw new Error("nothing is kept");
        storage.setItem(name, text);
        memory.delete(name);
        return true;
      } catch {
        memory.set(name, text);
        return false;
      }
    },
    remove(name) {
      memory.delete(name);
      storage?.removeItem(name);
    },
    names: () => [...new Set([...memory.keys(), ...namesIn(storage)])],
  };
}

function namesIn(storage: Storage | undefined): readonly string[] {
  return storage === undefined
    ? []
    : Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "").filter((name) => name !== "");
}

function ownStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    // Switched off: reading the name alone throws.
    return undefined;
  }
}
