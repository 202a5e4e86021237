import { describe, expect, it } from "vitest";
import { compileSkillMatcher } from "./compile-skills.ts";
import { findSkillMentions } from "./find-skill-mentions.ts";
import { aSkill } from "./testing.ts";

const matcher = compileSkillMatcher([
  aSkill("python", "Python"),
  aSkill("sql", "SQL"),
  aSkill("java", "Java"),
  aSkill("r", "R", [{ text: "R", exactCase: true }]),
  aSkill("fhir", "FHIR"),
  aSkill("docker", "Docker"),
  aSkill("machine-learning", "Machine learning"),
  aSkill("nlp", "NLP"),
  aSkill("supervised", "Supervised learning"),
]);
const read = (text: string): string =>
  findSkillMentions(text, matcher)
    .map(({ skill, polarity }) => `${skill}:${polarity[0]}`)
    .join(" ");

describe("polarity", () => {
  it.each([
    ["No experience with Python", "python:n"],
    ["No prior experience in Java, Python or SQL", "java:n python:n sql:n"],
    ["Not familiar with FHIR", "fhir:n"],
    ["I have never used Docker", "docker:n"],
    ["Have not worked with FHIR yet", "fhir:n"],
    ["I don't know Java", "java:n"],
    ["Don\u2019t know Java", "java:n"],
    ["Delivered without Docker", "docker:n"],
    ["without any knowledge of SQL", "sql:n"],
    ["lack of Python experience", "python:n"],
    ["Little to no experience with Java", "java:n"],
    ["No knowledge, experience or training in Java", "java:n"],
    ["no Python or R experience", "python:n r:n"],
    ["unfamiliar with FHIR", "fhir:n"],
    ["Not interested in Java", "java:n"],
    ["Java (no experience)", "java:n"],
    ["Java: none; Python: daily", "java:n python:a"],
    ["Used R, not Python", "r:a python:n"],
    ["Have yet to use Docker", "docker:n"],
  ])("denies: %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["Interested in machine learning", "machine-learning:i"],
    ["Learning Python and SQL", "python:i sql:i"],
    ["Currently learning FHIR", "fhir:i"],
    ["currently studying machine learning", "machine-learning:i"],
    ["hoping to work with FHIR", "fhir:i"],
    ["I would like to use Docker", "docker:i"],
    ["Eager to learn Java", "java:i"],
    ["I want to move into NLP", "nlp:i"],
    ["Plan to take up R next year", "r:i"],
    ["Aspiring machine learning engineer", "machine-learning:i"],
    ["Looking for a role in NLP", "nlp:i"],
    ["Seeking opportunities in machine learning", "machine-learning:i"],
    ["Python (learning), SQL", "python:i sql:a"],
    ["Java (in progress)", "java:i"],
    ["I am learning about FHIR", "fhir:i"],
    ["passionate about machine learning and NLP", "machine-learning:i nlp:i"],
    ["Interested in learning\nPython", "python:i"],
  ])("intends: %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["Machine learning, Python", "machine-learning:a python:a"],
    ["Deep learning with Python", "python:a"],
    ["Supervised learning and SQL", "supervised:a sql:a"],
    ["Learning management systems in Java", "java:a"],
    ["no-code tools and Python", "python:a"],
    ["No-show prediction in Python", "python:a"],
    ["not only Python but also R", "python:a r:a"],
    ["including but not limited to Python and SQL", "python:a sql:a"],
    ["No wonder Python is my first tool", "python:a"],
    ["No longer a beginner in Python", "python:a"],
    ["Taught Python to nurses", "python:a"],
    ["Learned SQL on the job; learnt Java at school", "sql:a java:a"],
    ["No experience with Java but five years of Python", "java:n python:a"],
    ["No experience with Java; Python daily", "java:n python:a"],
    ["No experience with Java. Python daily", "java:n python:a"],
    ["No experience with Java, and built services in Python", "java:n python:a"],
    ["Learning Java, proficient in Python", "java:i python:a"],
    ["Interested in NLP; used SQL", "nlp:i sql:a"],
    ["Interested in NLP, I built models in Python", "nlp:i python:a"],
    ["Although I have no experience with Java, I know Python", "java:n python:a"],
    ["Seeking a role where I can apply my Python skills", "python:a"],
    ["Aspiring data scientist with Python", "python:a"],
    ["Cut costs with no downtime using Docker", "docker:a"],
    ["No experience needed: taught SQL to all", "sql:a"],
    ["Currently learning Java\nPython\nSQL", "java:i python:a sql:a"],
    ["• Interested in NLP\n• Python", "nlp:i python:a"],
    ["(learning Java) Python", "java:i python:a"],
    ["Helped hospitals that want to adopt FHIR", "fhir:a"],
    ["Developed plans to migrate to FHIR", "fhir:a"],
    ["Reduced errors without losing FHIR support", "fhir:a"],
  ])("affirms: %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
