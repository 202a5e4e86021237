// The order of the rooms, once. The import checker, the room type-check and ARCHITECTURE.md all follow this array:
// a room may import the kernel and the rooms to its left, through their index.ts.
module.exports.layers = [
  "kernel",
  "guard",
  "atlas",
  "reference",
  "skills",
  "profile",
  "market",
  "match",
  "choose",
  "availability",
  "schedule",
  "recall",
  "plan",
  "statistics",
  "readability",
  "figures",
  "evaluation",
  "kits",
  "proof",
  "review",
  "practice",
  "projects",
  "interview",
  "apply",
];

// Pure packages a room may use: no I/O, no clock, no globals.
module.exports.purePackages = ["zod", "minisearch", "ts-fsrs", "diff"];
