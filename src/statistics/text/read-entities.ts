/** A named stretch of tokens, from `start` up to and including `end`. */
export interface Entity {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Entities of a row of IOB2 tags ("B-NAME", "I-NAME", "O"; E, S, L and U ends are known too), read as the CoNLL
 * evaluation does: an I after another type or after O begins an entity. `begins` tells tokens that begin a sentence.
 */
export function readEntities(tags: readonly string[], begins: (token: number) => boolean): Entity[] {
  const entities: Entity[] = [];
  let open: { type: string; start: number } | undefined;
  const close = (end: number) => {
    if (open) entities.push({ ...open, end });
    open = undefined;
  };
  for (const [token, tag] of tags.entries()) {
    const { mark, type } = readTag(tag);
    const starts =
      begins(token) || mark === "O" || mark === "B" || mark === "S" || mark === "U" || type !== open?.type;
    if (starts) close(token - 1);
    if (mark === "O") continue;
    open ??= { type, start: token };
    if (mark === "E" || mark === "S" || mark === "L" || mark === "U") close(token);
  }
  close(tags.length - 1);
  return entities;
}

/** Tags without a mark before the dash name the type alone and count as inside. */
function readTag(tag: string): { mark: string; type: string } {
  if (tag === "O" || tag === "") return { mark: "O", type: "" };
  const [, mark = "I", type = tag] = /^([BIESLU])-(.*)$/.exec(tag) ?? [];
  return { mark, type };
}
