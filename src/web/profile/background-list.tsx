import type { Background } from "#src/atlas/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { backgroundWords } from "../client/words.ts";
import { ChoiceField } from "../design/fields.tsx";
import { Section } from "../design/page.tsx";
import { BackgroundRow } from "./background-row.tsx";
import { correctionOfBackground } from "./correction-of.ts";
import type { Corrections } from "./use-profile.ts";

interface BackgroundListProps {
  readonly profile: Profile;
  readonly corrections: Corrections;
}

/** Where the person comes from, as titles, degrees and licences show it. */
export function BackgroundList({ profile, corrections }: BackgroundListProps) {
  const read = new Map(profile.backgrounds.map(({ background, evidence }) => [background, evidence]));
  const said = profile.corrections.flatMap((made) => (made.kind === "background" ? [made.background] : []));
  const shown = [...new Set([...read.keys(), ...said])];
  const others = (Object.keys(backgroundWords) as Background[]).filter(
    (background) => !shown.includes(background),
  );

  return (
    <Section title="Background">
      {shown.length === 0 && <p>We could not tell your background from the text. Please say it below.</p>}
      <ul>
        {shown.map((background) => (
          <BackgroundRow
            key={background}
            background={background}
            evidence={read.get(background) ?? []}
            made={correctionOfBackground(profile, background)}
            corrections={corrections}
          />
        ))}
      </ul>
      <ChoiceField
        label="Another background of yours"
        value=""
        choices={[
          { value: "", label: "Choose …" },
          ...others.map((background) => ({ value: background, label: backgroundWords[background] })),
        ]}
        onChange={(background) => {
          if (background !== "") corrections.correct({ kind: "background", background, holds: true });
        }}
      />
    </Section>
  );
}
