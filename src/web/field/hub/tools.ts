/** The questions that can be put to the field, each with a screen of its own. */
export const TOOLS = [
  {
    href: "/field/compare",
    label: "Compare roles",
    about: "Two or three side by side, and what parts them.",
  },
  {
    href: "/field/checked",
    label: "What we found when we checked",
    about: "Claims of the guides, kept as they were, with every look at them.",
  },
  {
    href: "/tools/hourly",
    label: "What an hour came to",
    about: "Pay from a review platform over every minute it took, unpaid ones included.",
  },
  { href: "/tools/pay", label: "Pay by source", about: "Every figure with its source; none is merged." },
  {
    href: "/tools/credentials",
    label: "Which credential",
    about: "What is open to you, by which rule, and what it would close.",
  },
  {
    href: "/tools/datasets",
    label: "May I use this data",
    about: "By purpose, with the terms that decide it.",
  },
  { href: "/tools/regions", label: "Rules by region", about: "Which laws a role meets where." },
  { href: "/tools/niche", label: "Find a niche", about: "Three questions that end in one lane." },
  {
    href: "/tools/formula",
    label: "Weigh a plan",
    about: "Hold what you mean to do against the career formula.",
  },
  {
    href: "/tools/guard",
    label: "Find what tells who somebody is",
    about: "Paste a text: names, dates, numbers and places lit where they stand, and masked.",
  },
  {
    href: "/tools/readability",
    label: "How plain is this text",
    about: "Formulas with their limits, jargon with plain words, alarm words, caveats, numbers.",
  },
  { href: "/tools/employers", label: "Employers", about: "By place, domain and remote work." },
] as const;
