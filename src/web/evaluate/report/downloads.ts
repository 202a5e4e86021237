/** What a kept report can be saved as. */
export const DOWNLOADS = [
  { ending: "html", label: "Web page", about: "One file; its figures move without a network." },
  { ending: "md", label: "Markdown", about: "For a repository." },
  { ending: "pdf", label: "PDF", about: "For paper." },
  { ending: "json", label: "JSON", about: "For other programs; every number with its interval." },
] as const;
