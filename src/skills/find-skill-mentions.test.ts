import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSkillMatcher } from "./compile-skills.ts";
import { findSkillMentions } from "./find-skill-mentions.ts";
import { aSkill } from "./testing.ts";

const skills = [
  aSkill("python", "Python"),
  aSkill("sql", "SQL"),
  aSkill("r-language", "R (language)", [
    {
      text: "R",
      exactCase: true,
      near: ["python", "sql", "sas", "statistics", "language", "programming", "script"],
    },
    "RStudio",
    "R Shiny",
  ]),
  aSkill("go", "Go", [
    {
      text: "Go",
      exactCase: true,
      near: ["python", "java", "service", "microservice", "language", "programming"],
    },
    "Golang",
  ]),
  aSkill("c-language", "C (language)", [
    { text: "C", exactCase: true, near: ["c++", "python", "embedded", "firmware", "java", "language"] },
  ]),
  aSkill("c-plus-plus", "C++"),
  aSkill("c-sharp", "C#", [".NET", "ASP.NET", "dotnet"]),
  aSkill("node", "Node.js", ["NodeJS"]),
  aSkill("java", "Java"),
  aSkill("rust", "Rust", [{ text: "Rust", exactCase: true }]),
  aSkill("excel", "Microsoft Excel", [{ text: "Excel", exactCase: true }]),
  aSkill("apache-spark", "Apache Spark", [{ text: "Spark", exactCase: true }, "PySpark"]),
  aSkill("epic-systems", "Epic EHR", [
    {
      text: "Epic",
      exactCase: true,
      near: ["ehr", "emr", "nurse", "hyperspace", "clinical", "build", "analyst"],
    },
  ]),
  aSkill("machine-learning", "Machine learning", [{ text: "ML", exactCase: true }]),
  aSkill("deep-learning", "Deep learning", ["neural network"]),
  aSkill("natural-language-processing", "Natural language processing", ["NLP"]),
  aSkill("ci-cd", "CI/CD"),
  aSkill("hl7-v2", "HL7 v2", ["HL7"]),
  aSkill("icd-coding", "ICD coding", ["ICD-10"]),
  aSkill("research-development", "R&D"),
  aSkill("de-identification", "De-identification", ["de-identified data"]),
  aSkill("scikit-learn", "scikit-learn", ["sklearn"]),
  aSkill("ehr-basics", "Electronic health records", ["EHR"]),
  aSkill("data-modelling", "Data modelling"),
  aSkill("fda-510k", "FDA 510(k)", ["510(k)", "510k"]),
  aSkill("docker", "Docker"),
  aSkill("kubernetes", "Kubernetes", ["k8s"]),
];
const matcher = compileSkillMatcher(skills);
const found = (text: string): readonly string[] => findSkillMentions(text, matcher).map(({ skill }) => skill);
const words = (text: string): readonly string[] =>
  findSkillMentions(text, matcher).map((mention) => mention.text);

describe("findSkillMentions", () => {
  it.each([
    ["Python, SQL and Java", ["python", "sql", "java"]],
    ["C++, C# and .NET; ASP.NET on Windows", ["c-plus-plus", "c-sharp", "c-sharp", "c-sharp"]],
    ["Embedded firmware in C, C++", ["c-language", "c-plus-plus"]],
    ["Node.js / NodeJS / node js", ["node", "node", "node"]],
    ["CI/CD, CI / CD and ci-cd pipelines", ["ci-cd", "ci-cd", "ci-cd"]],
    ["HL7v2 and HL7 v2 and HL7 interfaces", ["hl7-v2", "hl7-v2", "hl7-v2"]],
    ["ICD-10, ICD10 and ICD 10 codes", ["icd-coding", "icd-coding", "icd-coding"]],
    ["R&D budget, also R & D", ["research-development", "research-development"]],
    ["Python3 and Python 3", ["python", "python"]],
    [
      "de-identification, de identification, deidentification",
      Array.from({ length: 3 }, () => "de-identification"),
    ],
    [
      "scikit-learn, scikit learn, scikitlearn, scikit_learn",
      Array.from({ length: 4 }, () => "scikit-learn"),
    ],
    ["data modeling and Data Modelling", ["data-modelling", "data-modelling"]],
    ["neural networks; EHRs", ["deep-learning", "ehr-basics"]],
    ["R, Python", ["r-language", "python"]],
    ["Statistics in R (tidyverse)", ["r-language"]],
    ["Built microservices in Go", ["go"]],
    ["510(k), 510k and an FDA 510(k)", ["fda-510k", "fda-510k", "fda-510k"]],
    ["deep learning", ["deep-learning"]],
    ["Python-based and SQL's", ["python", "sql"]],
  ])("reads %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "R&R, Q & R, programming",
    "Supported the EHR-free programming go live and Go-Live",
    "Go to market in language learning; Go live programming",
    "Vitamin C and hepatitis C in any language",
    "C. difficile, C-section, class C, a language",
    "John R. Smith, programming language",
    "Adjusted 5 ML/hr of saline, 10 mL",
    "I excel at teamwork; Excel at work",
    "spark joy; Spark innovation",
    "an epic journey for a nurse",
    "rust removal, Rust belt",
    "write to r@python.org or see https://github.com/x/python and www.java.com/docker",
    "NoSQL",
    "javascript",
    "Machine. Learning",
    "machine\n\nlearning",
    "Natural\n• language processing",
    "W/R/T programming, R/O language",
  ])("finds nothing wrong in %j", (text) => {
    expect(found(text).filter((skill) => skill !== "ehr-basics")).toEqual([]);
  });

  it("reads a phrase over a line end, a word broken by a hyphen, and odd spaces and hyphens", () => {
    expect(words("natural language\n  processing")).toEqual(["natural language\n  processing"]);
    expect(words("machine learn-\ning models")).toEqual(["machine learn-\ning"]);
    expect(words("de-\nidentification")).toEqual(["de-\nidentification"]);
    expect(words("machine\u00A0learning, de\u2011identification, ma\u00ADchine learning")).toEqual([
      "machine\u00A0learning",
      "de\u2011identification",
      "ma\u00ADchine learning",
    ]);
  });

  it("reads ligatures, full-width letters, styled letters and accents, and quotes the original", () => {
    expect(words("\uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E, Pythón, Python\u2122 使用Python开发")).toEqual([
      "\uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E",
      "Pythón",
      "Python",
      "Python",
    ]);
    expect(words("Pytho\u0301n, SQL\u0301.")).toEqual(["Pytho\u0301n", "SQL\u0301"]);
    expect(words("\u{1D5E3}\u{1D606}\u{1D601}\u{1D5F5}\u{1D5FC}\u{1D5FB}!")).toHaveLength(1);
    const ligature = compileSkillMatcher([aSkill("workflow", "Workflow redesign")]);
    expect(findSkillMentions("Work\uFB02ow redesign", ligature)[0]?.text).toBe("Work\uFB02ow redesign");
  });

  it("takes the longer of overlapping names, and the earlier of equally long ones", () => {
    const three = compileSkillMatcher([
      aSkill("a", "clinical data"),
      aSkill("b", "data quality checks"),
      aSkill("c", "clinical data quality"),
    ]);
    expect(findSkillMentions("clinical data quality checks", three).map(({ skill }) => skill)).toEqual(["c"]);
    const two = compileSkillMatcher([aSkill("a", "clinical data"), aSkill("b", "data quality checks")]);
    expect(findSkillMentions("clinical data quality checks", two).map(({ skill }) => skill)).toEqual(["b"]);
  });
});

const phrase = fc.constantFrom(
  "Python",
  "SQL",
  "machine learning",
  "R",
  "Go",
  "no experience with",
  "&",
  "/",
  ".",
  "D",
  "or",
  "clients",
  "want to",
  "learning",
  "not",
  "Smith",
  "vitamin",
  "-",
  "x.com",
  "@",
  ": ",
  "— ",
  "(learning)",
  "interested in",
  "but",
  "built",
  "(",
  ")",
  "\n",
  "\n\n",
  "• ",
  ", ",
  ". ",
  "; ",
  "\uFB02ow",
  "é",
  "\u00AD",
  "-\n",
  "ML",
  "5",
  "C",
  "the",
  "team",
  "·",
  "\u{1F600}",
);
const resume = fc
  .array(fc.oneof(phrase, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

describe("laws", () => {
  it("spans quote the text, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.oneof(resume, fc.string({ unit: "binary" })), (text) => {
        let end = 0;
        for (const mention of findSkillMentions(text, matcher)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("text put before, as a paragraph of its own, only shifts what was found", () => {
    fc.assert(
      fc.property(resume, resume, (before, text) => {
        const lead = `${before}\n\n`;
        const alone = findSkillMentions(text, matcher);
        const after = findSkillMentions(lead + text, matcher).filter(({ start }) => start >= lead.length);
        expect(after).toEqual(
          alone.map((mention) => ({
            ...mention,
            start: mention.start + lead.length,
            end: mention.end + lead.length,
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("a new alias changes nothing where it does not stand", () => {
    const larger = compileSkillMatcher([...skills, aSkill("zebra", "Zebra", ["team learning", "quagga"])]);
    fc.assert(
      fc.property(resume, (text) => {
        const before = findSkillMentions(text, matcher);
        const after = findSkillMentions(`${text}\n\nzebra`, larger).filter(({ skill }) => skill !== "zebra");
        expect(/team\s+learning/i.test(text) ? before : after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("the same text gives the same answer, and case does not matter where it was not asked for", () => {
    fc.assert(
      fc.property(
        resume,
        fc.constantFrom("python", "machine learning", "ci/cd", "scikit-learn"),
        (text, name) => {
          expect(findSkillMentions(text, matcher)).toEqual(findSkillMentions(text, matcher));
          const skillsOf = (written: string): readonly string[] =>
            findSkillMentions(written, matcher).map(({ skill }) => skill);
          expect(skillsOf(name.toUpperCase())).toEqual(skillsOf(name));
        },
      ),
    );
  });
});
