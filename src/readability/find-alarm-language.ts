import type { TextSpan } from "#src/kernel/index.ts";
import { findPhrases, indexPhrases } from "./find-phrases.ts";

/** Words that frighten and tell a reader nothing to do. */
export interface AlarmWord extends TextSpan {
  readonly text: string;
  readonly kind: AlarmKind;
  readonly why: string;
  readonly instead: string;
}

type AlarmKind = "doom" | "drama" | "battle" | "blame" | "absolute";

const KINDS: Readonly<Record<AlarmKind, { why: string; instead: string; words: string }>> = {
  doom: {
    why: "Foretells the worst and leaves nothing to do.",
    instead: "Say how likely it is, and what helps.",
    words:
      "death sentence/ticking time bomb/time bomb/silent killer/killer/you will die/you could die/you might die/die from this/certain death/point of no return/beyond hope/hopeless/no hope/nothing can be done/nothing more can be done/doomed/living hell/irreversible damage/untreatable/incurable/end of the road",
  },
  drama: {
    why: "Heightens the fear and not the knowledge.",
    instead: "Name the effect itself, in measured words.",
    words:
      "terrifying/terrible/horrific/horrible/horrifying/horrendous/devastating/devastated/catastrophic/catastrophe/disastrous/disaster/shocking/alarming/frightening/scary/dreadful/dreaded/dire/gruesome/ghastly/nightmare/nightmarish/agonising/agonizing/excruciating/crippling/crippled/ravaged/ravages/rampant/wreak havoc/wreaks havoc/havoc/deadly/lethal/grim/bleak/panic/brutal/vicious/insidious/sinister/explosive/epidemic proportions/skyrocketing/plague",
  },
  battle: {
    why: "Makes an illness a fight, which those who stay ill then seem to lose.",
    instead: "Say living with, treatment or care.",
    words:
      "battle/battling/war on/fight for your life/fighting for your life/losing the fight/lost the fight/lost the battle/losing battle/attack your body/attacks your body/invade/invading/victim/sufferer/suffers from/suffering from/suffer from/afflicted with/stricken with/struck down",
  },
  blame: {
    why: "Lays the blame on the reader.",
    instead: "Say what can be done from now on.",
    words:
      "your own fault/you failed/failed to comply/non-compliant/noncompliant/noncompliance/non-compliance/refused treatment/denies/poorly controlled patient/bad habits/careless/irresponsible/you should have/ignoring your health/neglecting your health/you only have yourself/self-inflicted",
  },
  absolute: {
    why: "Threatens with certainty where there is none.",
    instead: "Give the chance as a number out of people like the reader, where it is known.",
    words:
      "will kill you/could kill you/can kill you/will destroy/will ruin/you will lose your/you will go blind/you will suffer/guaranteed to/always fatal/invariably fatal/inevitably/without exception/never recover/never be the same/immediately fatal",
  },
};

const INDEX = indexPhrases(
  (Object.keys(KINDS) as AlarmKind[]).flatMap((kind) =>
    KINDS[kind].words.split("/").map((words) => [words, kind] as const),
  ),
);

/** Places that frighten without helping, with a reason and a way round each. A sober warning is none of them. */
export function findAlarmLanguage(text: string): AlarmWord[] {
  return findPhrases(text, INDEX)
    .map(({ start, end, of }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind: of,
      why: KINDS[of].why,
      instead: KINDS[of].instead,
    }))
    .filter((word) => !isName(text, word));
}

/** "Panic attack" and "panic disorder" are names of conditions. */
function isName(text: string, { end, text: word }: AlarmWord): boolean {
  return /^panic$/iu.test(word) && /^\s+(?:attacks?|disorders?)\b/iu.test(text.slice(end));
}
