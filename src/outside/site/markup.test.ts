import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, jsonInScript } from "./markup.ts";

describe("html", () => {
  it("lets no text open a tag or leave a quoted attribute", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`<p title="${text}">${text}</p>`.text).toMatch(/^<p title="[^"<>]*">[^<>"]*<\/p>$/);
      }),
    );
  });

  it("keeps markup inside markup, lists in order, and leaves nothing for nothing", () => {
    const parts = ["a&b", 2].map((one) => html`<b>${one}</b>`);
    expect(html`<i>${parts}${undefined}${false}</i>`.text).toBe("<i><b>a&amp;b</b><b>2</b></i>");
  });
});

describe("JSON in a script", () => {
  it("reads back the same and never ends the script", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { text } = jsonInScript(value);
        expect(text).not.toContain("<");
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(jsonInScript("</script><!--").text).toBe('"\\u003c/script>\\u003c!--"');
  });
});
