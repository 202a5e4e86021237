import { ChoiceField } from "../../design/fields.tsx";
import { useDraftDesk } from "../editor/draft-desk.ts";
import { Part } from "../editor/part.tsx";
import type { StructureOf } from "../use-proof.ts";
import type { FieldsProps } from "./fields-props.ts";
import { TextArea, TextLine } from "./text-fields.tsx";

type Reply = StructureOf<"paper-critique">["answers"][number];

const JUDGEMENTS: readonly { readonly value: Reply["judgement"] | ""; readonly label: string }[] = [
  { value: "", label: "not judged yet" },
  { value: "yes", label: "yes" },
  { value: "partly", label: "partly" },
  { value: "no", label: "no" },
  { value: "unclear", label: "unclear" },
];

/** One paper, question by question. */
export function CritiqueFields({ structure, onChange }: FieldsProps<"paper-critique">) {
  const { guide } = useDraftDesk();
  const { answers } = structure;
  const reply = (item: string, part: Partial<Reply>) => {
    const before = answers.find((one) => one.item === item);
    const next: Reply = { item, judgement: "unclear", why: "", ...before, ...part };
    onChange({
      answers:
        before === undefined ? [...answers, next] : answers.map((one) => (one === before ? next : one)),
    });
  };
  const withdraw = (item: string) => onChange({ answers: answers.filter((one) => one.item !== item) });
  return (
    <>
      <Part title="The paper" id="paper">
        <TextLine
          label="Authors, title, journal, year"
          value={structure.reference}
          max={600}
          onChange={(reference) => onChange({ reference })}
        />
        <TextLine label="DOI" value={structure.doi} max={600} onChange={(doi) => onChange({ doi })} />
      </Part>
      <Part
        title="Appraisal"
        id="appraisal"
        asks="Judge each; “unclear” is an honest answer. The list is our own, after the themes of PROBAST+AI, TRIPOD+AI and CHARMS."
      >
        <ol className="critique-list">
          {guide.appraisal.map(({ id, asks, look }) => {
            const given = answers.find(({ item }) => item === id);
            return (
              <li key={id}>
                <fieldset className="stack-tight">
                  <legend>{asks}</legend>
                  <p className="note">Look for: {look}</p>
                  <ChoiceField
                    label="Judgement"
                    value={given?.judgement ?? ""}
                    choices={JUDGEMENTS}
                    onChange={(judgement) => (judgement === "" ? withdraw(id) : reply(id, { judgement }))}
                  />
                  <TextArea
                    label="Reason: where in the paper you saw it"
                    value={given?.why ?? ""}
                    max={4000}
                    rows={2}
                    onChange={(why) => reply(id, { why })}
                  />
                </fieldset>
              </li>
            );
          })}
        </ol>
        <TextArea
          label="Would I use it, where, and what would change my mind?"
          value={structure.wouldUse}
          max={4000}
          rows={3}
          onChange={(wouldUse) => onChange({ wouldUse })}
        />
      </Part>
    </>
  );
}
