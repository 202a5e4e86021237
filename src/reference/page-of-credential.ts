import { greenFlagSchema, redFlagSchema } from "#src/atlas/index.ts";
import type { Credential, EligibilityRoute } from "#src/atlas/index.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import type { Row } from "./blocks.ts";
import {
  credentialTypeNames,
  greenFlagNames,
  layerNames,
  offeredNames,
  redFlagNames,
  routeNames,
} from "./credential-names.ts";
import { answerNames } from "./dataset-names.ts";
import { findLinking } from "./find-record.ts";
import { writeGate } from "./gates.ts";
import { day, figureOf, link, linkAll, outside, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Block, Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";
import { writeAdvice } from "./said-of.ts";

type Flag = NonNullable<Credential["green"]["recognised-body"]>;

/** What a credential is, who may take it by which dated rules, its signs, its hours and price, and what it is worth. */
export function pageOfCredential(credential: Credential, reference: Reference): PageBody {
  const { sources } = credential;
  return {
    facts: [
      ...fact("Provider", [text(credential.provider)]),
      ...fact("Kind", [
        text(`${credentialTypeNames[credential.type]}, layer: ${layerNames[credential.layer]}`),
      ]),
      ...fact(
        "Offered",
        credential.offered === "unknown"
          ? [unknown(offeredNames.unknown)]
          : [text(offeredNames[credential.offered])],
      ),
      ...fact("For", [text(credential.openTo.map((name) => backgroundNames[name]).join(", "))]),
      ...fact("Hours", writeFigure(reference, credential.hours, "No figure in our sources")),
      ...fact("Price", writeFigure(reference, credential.price, "No figure in our sources")),
      ...fact("Known in", linkAll(reference, "sectors", credential.sectors)),
      ...(credential.url === undefined ? [] : fact("Where", [outside(credential.url)])),
    ],
    sections: [
      ...writeWorth(credential, reference),
      ...writeList("requirements", "What it asks", credential.requirements, sources),
      ...credential.routes.flatMap(writeRoute),
      ...section("instead", "What is open instead", [
        paragraph(linkAll(reference, "credentials", credential.instead)),
      ]),
      ...section("teaches", "What it teaches or tests", [
        bullets(
          credential.teaches.map(({ skill, level }) => ({
            inlines: [link(reference, `skills/${skill}`), text(` (to ${level})`)],
          })),
        ),
      ]),
      ...section("signs", "Signs", [
        writeFlags(
          "Good signs",
          greenFlagSchema.options.map((flag) => ({
            name: greenFlagNames[flag],
            flag: credential.green[flag],
          })),
        ),
        writeFlags(
          "Warning signs",
          redFlagSchema.options.map((flag) => ({ name: redFlagNames[flag], flag: credential.red[flag] })),
        ),
      ]),
      ...section(
        "note",
        "Note",
        credential.note === undefined ? [] : [paragraph(prose(credential.note, sources))],
      ),
      ...section("names", "Names to find it by", [paragraph([text(credential.aliases.join(", "))])]),
    ],
  };
}

function writeFigure(reference: Reference, claim: string | undefined, otherwise: string): Inline[] {
  const found = claim === undefined ? [] : figureOf(reference, claim);
  return found.length === 0 ? [unknown(otherwise)] : found;
}

/** Advice about the credential stands here and nowhere else on its page. */
function writeWorth({ id }: Credential, reference: Reference): readonly PageSection[] {
  const advice = findLinking(reference, `credentials/${id}`, "advice");
  const studied = advice.some(({ grade }) => grade === "A" || grade === "B");
  return section("advice", "What it is worth", [
    ...(studied ? [] : [paragraph([unknown("No evidence found.")])]),
    bullets(advice.map((piece) => writeAdvice(reference, piece))),
  ]);
}

/** One way in: whether it is open, its rules, and when somebody last looked. */
function writeRoute(route: EligibilityRoute): readonly PageSection[] {
  return section(`route-${route.id}`, `Way in: ${route.label}`, [
    paragraph(
      [
        route.status === "unknown" ? unknown(routeNames.unknown) : text(routeNames[route.status]),
        text(". Checked "),
        day(route.checkedOn, route.sources),
        text(", to be looked at again by "),
        day(route.expires, route.sources),
        text("."),
      ],
      route.sources,
    ),
    ...(route.rules.length === 0
      ? [paragraph([text("It sets no rule to be admitted.")], route.sources)]
      : [bullets(route.rules.map(writeGate))]),
  ]);
}

function writeFlags(
  caption: string,
  flags: readonly { readonly name: string; readonly flag: Flag | undefined }[],
): Block {
  const looked = flags.flatMap(({ name, flag }) => (flag === undefined ? [] : [writeFlag(name, flag)]));
  return looked.length === 0
    ? paragraph([unknown(`${caption}: nobody has looked yet.`)])
    : table(caption, ["Sign", "Seen", "Because"], looked);
}

function writeFlag(name: string, { answer, because, sources }: Flag): Row {
  return {
    cells: [
      [text(name)],
      [answer === "unknown" ? unknown(answerNames.unknown) : text(answerNames[answer])],
      because === undefined ? [unknown("Not in our sources")] : prose(because, sources),
    ],
    sources,
  };
}
