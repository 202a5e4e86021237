import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Bytes } from "./utf-8-bytes.ts";

it("writes what an encoder writes, halves of pairs included", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "\ud800", "\udc00x", "🩺é€"),
      (text, odd) => {
        expect([...utf8Bytes(text + odd)]).toEqual([...new TextEncoder().encode(text + odd)]);
      },
    ),
  );
});
