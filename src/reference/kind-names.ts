import type { RecordKind } from "#src/atlas/index.ts";

/** What each kind of record is called, one and many, and what its list is for. */
export const kindNames: Readonly<Record<RecordKind, { one: string; many: string; intro: string }>> = {
  domains: {
    one: "Domain",
    many: "Domains",
    intro: "The parts of healthcare where AI is put to work, what it does there and who belongs.",
  },
  categories: {
    one: "Role family",
    many: "Role families",
    intro: "Roles sorted by what people do all day, and the domains each family works in.",
  },
  roles: {
    one: "Role",
    many: "Roles",
    intro: "Every role in the catalogue, with what it needs, what it pays by source and who hires for it.",
  },
  skills: {
    one: "Skill",
    many: "Skills",
    intro: "What roles ask for, what comes first, and what would prove it.",
  },
  cores: {
    one: "Skill core",
    many: "Skill cores",
    intro: "The broad groups that skills fall into, and who needs each most.",
  },
  pathways: {
    one: "Pathway",
    many: "Pathways",
    intro: "Ways in, one for each starting point, with the first 90 days laid out as tasks.",
  },
  sectors: {
    one: "Sector",
    many: "Sectors",
    intro: "Kinds of employer, what they hire for and what they like to see.",
  },
  employers: {
    one: "Employer",
    many: "Employers",
    intro:
      "Organisations that hire, each with its public job board, the evidence for it and when it was seen.",
  },
  platforms: {
    one: "Review platform",
    many: "Review platforms",
    intro:
      "Places that pay people to review medical AI answers: how they pay, watch and ask, and what went wrong, each line with its source.",
  },
  regions: {
    one: "Region",
    many: "Regions",
    intro: "Where the work is, which rules bind there, and what is known about pay and remote work.",
  },
  blueprints: {
    one: "Portfolio blueprint",
    many: "Portfolio blueprints",
    intro: "Pieces of work that show what you can do, step by step.",
  },
  tasks: {
    one: "Task",
    many: "Tasks",
    intro: "Tasters, conversations, applications and other steps that a plan draws on, whatever the pathway.",
  },
  units: {
    one: "Learning unit",
    many: "Learning units",
    intro: "How a skill is learned, level by level, in exercises that each leave something to show.",
  },
  recall: {
    one: "Recall set",
    many: "Recall sets",
    intro: "Questions to answer from memory, a few at a time, spread over the weeks.",
  },
  setbacks: {
    one: "Setback",
    many: "Setbacks",
    intro: "What is likely to go wrong in thirteen weeks, and a reply prepared for each.",
  },
  datasets: {
    one: "Data set",
    many: "Data sets",
    intro: "Health data to work with: who may have it, what getting it takes, and what its terms allow.",
  },
  credentials: {
    one: "Credential",
    many: "Credentials",
    intro:
      "Courses, certificates, boards and fellowships, with who may take them and what is known of their worth.",
  },
  pillars: {
    one: "Pillar of responsible AI",
    many: "Pillars of responsible AI",
    intro: "What responsible work looks like, and what you can check to see that it is there.",
  },
  regulations: {
    one: "Law or rule",
    many: "Laws and rules",
    intro:
      "Laws, routes to market and official guidance: what they ask, since when, and how to speak of them.",
  },
  frameworks: {
    one: "Framework",
    many: "Frameworks and standards",
    intro: "Published yardsticks that good work is held against.",
  },
  checklists: {
    one: "Reporting checklist",
    many: "Reporting checklists",
    intro:
      "What a report on a model must say, item by item, and which items the numbers themselves can answer.",
  },
  baselines: {
    one: "Honest baseline",
    many: "Honest baselines",
    intro: "What models reached on public data when nothing leaked, to hold your own number against.",
  },
  claims: {
    one: "Claim",
    many: "Claims and figures",
    intro: "Every figure we show, as its source gave it, with what we found when we checked.",
  },
  disagreements: {
    one: "Disagreement",
    many: "Disagreements",
    intro: "Where the guides contradict each other or themselves, and what we do about it.",
  },
  advice: {
    one: "Piece of advice",
    many: "Advice",
    intro: "Advice with a grade for the evidence behind it, from trials down to opinion.",
  },
  lists: {
    one: "List",
    many: "Checklists and lists",
    intro: "Things to check, steps in order, words to search for and signs to look out for.",
  },
  questions: {
    one: "Question",
    many: "Questions",
    intro: "Questions people ask, questions an interviewer asks, and questions worth raising yourself.",
  },
  terms: {
    one: "Term",
    many: "Terms",
    intro: "Words of the field, and the words they get mixed up with.",
  },
  bridges: {
    one: "Bridge",
    many: "Bridges",
    intro: "Daily work in one profession that carries over to a skill of this field.",
  },
};
