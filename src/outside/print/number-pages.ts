/** Points from the lower edge, and from the left. */
const FOOT = 30;
const LEFT = 48;
const GREY = "#555555";

/** Writes the title and the number of the page at the foot of each; no reader of the text is led there. */
export function numberPages(document: PDFKit.PDFDocument, font: string, title: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    document.markContent("Artifact", { type: "Pagination" });
    document.font(font).fontSize(8).fillColor(GREY);
    document.text(`${title} · page ${index + 1} of ${count}`, LEFT, document.page.height - FOOT, {
      lineBreak: false,
    });
    document.endMarkedContent();
  }
}
