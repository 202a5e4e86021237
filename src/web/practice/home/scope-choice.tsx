import { useProfiles } from "../../client/use-lists.ts";
import { AppLink } from "../../design/app-link.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import type { Wish } from "../wish.ts";

interface ScopeChoiceProps {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** Whose profession says what may be judged for a score; without one nothing is said about scope. */
export function ScopeChoice({ wish, onChange }: ScopeChoiceProps) {
  const profiles = useProfiles().data?.profiles ?? [];
  return (
    <div className="stack-tight">
      {profiles.length > 0 && (
        <ChoiceField
          label="Practise as"
          value={wish.profile ?? ""}
          choices={[
            { value: "", label: "nobody in particular" },
            ...profiles.map(({ id, headline }) => ({ value: id, label: headline })),
          ]}
          onChange={(profile) => {
            const { profile: _before, ...rest } = wish;
            onChange(profile === "" ? rest : { ...rest, profile });
          }}
        />
      )}
      <p className="note">
        {wish.profile === undefined ? (
          <>
            Your profession says what lies within your scope.{" "}
            {profiles.length === 0 ? (
              <>
                It is read from a profile, and there is none yet: <AppLink href="/">read a résumé</AppLink>.
              </>
            ) : (
              "Choose a profile to practise within yours."
            )}{" "}
            Without one, every item counts as practice and nothing is said about scope.
          </>
        ) : (
          "Items outside the scope of this profession may be judged to learn; they count for nothing. The table behind it is our own careful judgement, not the law. What practice shows goes to this profile."
        )}
      </p>
    </div>
  );
}
