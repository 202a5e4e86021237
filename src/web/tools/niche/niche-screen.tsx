import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { readWords } from "../../client/address-words.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { Page } from "../../design/page.tsx";
import { readChoice } from "../choices.ts";
import { ToolsNav } from "../tools-nav.tsx";
import { NicheResult } from "./niche-result.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QUESTIONS } from "./questions.ts";
import { readNiche } from "./read-niche.ts";
import "../tools.css";
import "./niche.css";

/** Three questions, one at a time, that end in one lane. Answers stand in the address, so “back” goes a question back. */
export function NicheScreen() {
  const navigate = useNavigate();
  const words = readWords(useRouterState({ select: ({ location }) => location.search }));
  const [moved, setMoved] = useState(false);
  const go = (search: AddressWords, replace = false) => {
    setMoved(true);
    void navigate({ to: "/tools/niche", search: readWords(search), replace, resetScroll: false });
  };
  const place = placeOf(words);
  const question = QUESTIONS[place];
  const niche = readNiche(words);

  return (
    <Page
      title="Find a niche"
      over={<ToolsNav />}
      lead={
        niche === undefined
          ? "Three questions. They end in exactly one lane, and say what it gives up."
          : undefined
      }
    >
      {question === undefined || (niche !== undefined && words["at"] === undefined) ? (
        niche !== undefined && (
          <NicheResult
            question={niche}
            asked={moved}
            onSector={(sector) => go({ ...words, sector }, true)}
            onQuestion={(at) => go({ ...words, at: String(at + 1) })}
            onAgain={() => go({})}
          />
        )
      ) : (
        <QuestionForm
          key={question.key}
          place={place}
          asked={moved || place > 0}
          asks={question.asks}
          words={question.words}
          chosen={readChoice(words[question.key], question.words)}
          onAnswer={(value) => go({ ...words, [question.key]: value, at: nextPlace(words, place) })}
          onBack={place === 0 ? undefined : () => go({ ...words, at: String(place) })}
        />
      )}
    </Page>
  );
}

/** The question to put, from 0: the one the address asks for, else the first without an answer. */
function placeOf(words: AddressWords): number {
  const open = QUESTIONS.findIndex(({ key, words: table }) => readChoice(words[key], table) === undefined);
  const asked = Number(words["at"]) - 1;
  const reached = open === -1 ? QUESTIONS.length : open;
  return Number.isInteger(asked) && asked >= 0 && asked <= reached ? asked : reached;
}

/** After the last question the address asks for none. */
function nextPlace(words: AddressWords, place: number): string | undefined {
  const rest = QUESTIONS.slice(place + 1);
  return rest.length > 0 && words["at"] !== undefined ? String(place + 2) : undefined;
}
