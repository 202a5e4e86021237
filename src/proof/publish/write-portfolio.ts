import { escapeMarkup, writeHtmlBlocks } from "#src/figures/index.ts";
import { describeProofKind } from "../proof-kinds.ts";
import { readProse } from "../read-prose.ts";
import { dataLine } from "./data-access.ts";
import { describeProfile, describeWork } from "./linked-data.ts";
import { pageNames } from "./page-names.ts";
import { skillNames } from "./portfolio.ts";
import type { Portfolio, PortfolioEntry, TextFile } from "./portfolio.ts";
import { writePortfolioPage } from "./portfolio-page.ts";
import { describePageGrade } from "./proof-grade.ts";

/** Writes a portfolio as a static site: a front page and a page for each piece, the same bytes for the same input. */
export function writePortfolio(portfolio: Portfolio): TextFile[] {
  const names = pageNames(portfolio.entries.map(({ study }) => study.title)).map((name) => `${name}.html`);
  return [
    { path: "index.html", text: frontPage(portfolio, names) },
    ...portfolio.entries.map((entry, place) => ({
      path: names[place] ?? "",
      text: piecePage(portfolio, names, place, entry),
    })),
  ];
}

function frontPage(portfolio: Portfolio, names: readonly string[]): string {
  const { title, author, about, entries } = portfolio;
  const items = entries.map(
    (entry, place) =>
      `<li><article><h2><a href="${names[place] ?? ""}">${escapeMarkup(entry.study.title)}</a></h2><p>${escapeMarkup(entry.study.summary)}</p>${gradeLine(entry)}${writeHtmlBlocks([factsOf(entry, portfolio)])}</article></li>`,
  );
  return writePortfolioPage({
    title,
    description: `${entries.length === 1 ? "One piece" : `${entries.length} pieces`} of work${author === "" ? "" : ` by ${author}`}, each with its problem, data, limits and grade.`,
    author,
    linkedData: describeProfile(portfolio, names),
    navigation: "",
    main: [
      `<h1>${escapeMarkup(title)}</h1>`,
      author === "" ? "" : `<p class="subtitle">${escapeMarkup(author)}</p>`,
      writeHtmlBlocks(readProse(about)),
      entries.length === 0
        ? "<p>There is nothing here yet.</p>"
        : `<ul class="pieces">\n${items.join("\n")}\n</ul>`,
    ].join("\n"),
    foot: footOf(portfolio, []),
  });
}

function piecePage(
  portfolio: Portfolio,
  names: readonly string[],
  place: number,
  entry: PortfolioEntry,
): string {
  const { study, paper } = entry;
  const links = [
    `<li><a href="index.html">All pieces: ${escapeMarkup(portfolio.title)}</a></li>`,
    ...[
      ["Before", place - 1],
      ["Next", place + 1],
    ].flatMap(([word, other]) => {
      const there = portfolio.entries[Number(other)];
      return there === undefined
        ? []
        : [
            `<li><a href="${names[Number(other)] ?? ""}">${word}: ${escapeMarkup(there.study.title)}</a></li>`,
          ];
    }),
  ];
  return writePortfolioPage({
    title: `${paper.title} · ${portfolio.title}`,
    description: study.summary,
    author: study.author,
    linkedData: { "@context": "https://schema.org", ...describeWork(entry, portfolio) },
    navigation: `<nav aria-label="Pieces"><ul>${links.join("")}</ul></nav>`,
    main: [
      `<h1>${escapeMarkup(paper.title)}</h1>`,
      paper.subtitle === undefined ? "" : `<p class="subtitle">${escapeMarkup(paper.subtitle)}</p>`,
      gradeLine(entry),
      writeHtmlBlocks([factsOf(entry, portfolio), ...paper.blocks]),
    ].join("\n"),
    foot: footOf(portfolio, paper.foot),
  });
}

function gradeLine({ grade = "self-issued" }: PortfolioEntry): string {
  return `<p class="grade${grade === "self-issued" ? "" : " signed"}">${escapeMarkup(describePageGrade(grade))}</p>`;
}

function factsOf({ study }: PortfolioEntry, portfolio: Portfolio) {
  const skills = skillNames(study, portfolio);
  return {
    kind: "facts" as const,
    rows: [
      ["Kind", describeProofKind(study.kind).title],
      ["Data", dataLine(study.data)],
      ["Skills shown", skills.length === 0 ? "None is claimed" : skills.join(", ")],
    ] as const,
  };
}

function footOf({ madeOn }: Portfolio, lines: readonly string[]): string {
  return [...lines, `These pages were made on ${madeOn}. They run no script and fetch nothing.`]
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join("");
}
