import type { Paper } from "#src/figures/index.ts";

/** A document as a PDF for A4. */
export async function writePaperPdf(paper: Paper): Promise<Uint8Array> {
  return new TextEncoder().encode(paper.title);
}
