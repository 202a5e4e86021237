import { describeProofKind } from "../proof-kinds.ts";
import { describePageGrade } from "./proof-grade.ts";
import { skillNames } from "./portfolio.ts";
import type { Portfolio, PortfolioEntry } from "./portfolio.ts";

type Told = Readonly<Record<string, unknown>>;

/** The front page in the words of schema.org: a person's page with their works. Only what the portfolio itself says. */
export function describeProfile(portfolio: Portfolio, addresses: readonly string[]): Told {
  const { title, author, about, madeOn, entries } = portfolio;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    name: title,
    dateModified: madeOn,
    mainEntity: {
      "@type": "Person",
      name: author,
      ...(about === "" ? {} : { description: about }),
    },
    hasPart: entries.map((entry, place) => ({
      ...describeWork(entry, portfolio),
      url: addresses[place] ?? "",
    })),
  };
}

/** One piece in the words of schema.org. A playbook is there to be learnt from; the others are works. */
export function describeWork({ study, grade = "self-issued" }: PortfolioEntry, portfolio: Portfolio): Told {
  const skills = skillNames(study, portfolio);
  return {
    "@type": study.kind === "clinical-playbook" ? "LearningResource" : "CreativeWork",
    name: study.title,
    abstract: study.summary,
    genre: describeProofKind(study.kind).title,
    inLanguage: "en",
    ...(study.author === "" ? {} : { author: { "@type": "Person", name: study.author } }),
    dateCreated: study.createdOn,
    dateModified: study.changedOn,
    ...(study.publishedOn === undefined ? {} : { datePublished: study.publishedOn }),
    ...(skills.length === 0 ? {} : { keywords: skills.join(", ") }),
    ...(study.data.length === 0
      ? {}
      : { isBasedOn: study.data.map(({ name }) => ({ "@type": "Dataset", name })) }),
    creditText: describePageGrade(grade),
  };
}
