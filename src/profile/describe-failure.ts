import { assertNever } from "#src/kernel/index.ts";
import type { DocumentFailure } from "./document-text.ts";

/** What happened to a document that could not be read, and what to do next, in words for the person. */
export function describeDocumentFailure(failure: DocumentFailure): { message: string; advice: string } {
  switch (failure) {
    case "empty-file":
      return {
        message: "The file is empty.",
        advice: "Open it where you wrote it, check that the text is there, save it and try again.",
      };
    case "no-text":
      return {
        message: "No text was found in the document.",
        advice: "Export it again as a text PDF or a Word file, or paste the text into a .txt file.",
      };
    case "scanned-image":
      return {
        message: "The pages are pictures, so there are no words to read.",
        advice:
          "Use the file the scan was printed from, or run text recognition on it first and check the result.",
      };
    case "encrypted":
      return {
        message: "The document is locked with a password.",
        advice: "Save a copy without the password and import that copy.",
      };
    case "corrupt":
      return {
        message: "The file is damaged or was cut short.",
        advice:
          "Download or export it again; if it opens elsewhere, save it there as a new PDF or Word file.",
      };
    case "unmappable-fonts":
      return {
        message: "The fonts in this PDF do not say which letters they draw.",
        advice: "Export it again with standard fonts, or import the Word file instead.",
      };
    case "too-large":
      return {
        message: "The file is too large.",
        advice: "Leave out pictures or export it at a lower resolution; a résumé is rarely above 1 MB.",
      };
    case "too-many-pages":
      return {
        message: "The document has too many pages.",
        advice: "Import the résumé alone, without certificates or a portfolio behind it.",
      };
    case "too-slow":
      return {
        message: "Reading the document took too long, so it was stopped.",
        advice: "Export a simpler version, or save it as plain text and import that.",
      };
    case "unsupported-type":
      return {
        message: "This kind of file cannot be read here.",
        advice: "Use PDF, Word (.docx), Markdown, plain text or a JSON Résumé file.",
      };
    case "not-a-resume":
      return {
        message: "The text was read, but nothing in it looks like a résumé.",
        advice:
          "Check that it is the right file; headings such as Experience, Education and Skills help us find our way.",
      };
    default:
      return assertNever(failure);
  }
}
