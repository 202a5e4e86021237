import type { Profile } from "#src/profile/index.ts";
import { showPeriod } from "../client/dates.ts";
import { backgroundWords } from "../client/words.ts";
import { Section } from "../design/page.tsx";
import { ReadItem } from "./read-item.tsx";
import { keyOf } from "./text-marks.ts";

interface FieldListsProps {
  readonly profile: Profile;
}

/** Education, licences and certificates, languages and ways to reach the person. */
export function FieldLists({ profile }: FieldListsProps) {
  const { education, credentials, languages, contact } = profile;
  return (
    <>
      <Section title="Education">
        {education.length === 0 && <p>No degree or course found.</p>}
        <ul>
          {education.map(({ degree, field, institution, period, ongoing }, index) => (
            <ReadItem key={keyOf.education(index)} mark={keyOf.education(index)}>
              <div className="row-ends">
                <strong>
                  {[degree?.value ?? "Degree not named", field?.value].filter(Boolean).join(", ")}
                </strong>
                <span className="figures note">{period === undefined ? "" : showPeriod(period)}</span>
              </div>
              <p className="note">
                {[institution?.value ?? "institution not found", ongoing ? "not finished yet" : ""]
                  .filter(Boolean)
                  .join(", ")}
              </p>
            </ReadItem>
          ))}
        </ul>
      </Section>
      <Section title="Licences and certificates" aside="numbers are never kept">
        {credentials.length === 0 && <p>None found.</p>}
        <ul>
          {credentials.map(({ name, licenceOf }, index) => (
            <ReadItem key={keyOf.credential(index)} mark={keyOf.credential(index)}>
              {name.value}
              {licenceOf !== undefined && (
                <span className="note"> licence to practise: {backgroundWords[licenceOf]}</span>
              )}
            </ReadItem>
          ))}
        </ul>
      </Section>
      {languages.length > 0 && (
        <Section title="Languages">
          <ul>
            {languages.map(({ value }, index) => (
              <ReadItem key={keyOf.language(index)} mark={keyOf.language(index)}>
                {value}
              </ReadItem>
            ))}
          </ul>
        </Section>
      )}
      {contact.length > 0 && (
        <Section title="Contact" aside="shown to you, never used in a result">
          <ul>
            {contact.map(({ kind, field }, index) => (
              <ReadItem key={keyOf.contact(index)} mark={keyOf.contact(index)}>
                {field.value} <span className="note">{kind}</span>
              </ReadItem>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
