import type { Question } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { areaNames, questionKindNames } from "./advice-names.ts";
import { bullets, paragraph, section } from "./blocks.ts";
import { join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";

/** A question with its answer and where that differs, or with what a good answer would show. */
export function pageOfQuestion(question: Question, reference: Reference): PageBody {
  const { sources, answer, kind } = question;
  return {
    lead: question.asks,
    facts: [
      ...fact("Kind", [text(questionKindNames[kind])]),
      ...fact("Area", [text(areaNames[question.area])]),
    ],
    sections: [
      ...section("answer", "Answer", answer === undefined ? [] : [paragraph(prose(answer, sources))]),
      ...section("exceptions", "Where the answer differs", [
        bullets(
          question.exceptions.map(({ about, says }) => ({
            inlines: prose(says, sources),
            detail: join(about.map((ref) => [link(reference, ref)])),
          })),
        ),
      ]),
      ...writeList(
        "shows",
        kind === "faq" ? "What it shows" : "What a good answer shows, in our judgement",
        question.shows,
        sources,
      ),
      ...writeAbout(reference, question.about),
    ],
  };
}
