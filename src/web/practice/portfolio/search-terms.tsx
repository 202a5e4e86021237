import { useRecordPage } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { inlineText } from "../../field/inline-text.ts";

const LIST = "lists/reviewer-search-terms";

/** The searches the field lists for this work, each to be copied. */
export function SearchTerms() {
  const page = useRecordPage(LIST);
  return (
    <Answer query={page} what="the searches" lines={8}>
      {({ sections }) => {
        const blocks = sections.flatMap((section) => section.blocks);
        const terms = blocks
          .flatMap((block) => (block.kind === "list" ? [block.items] : []))[0]
          ?.map(({ inlines }) => inlineText(inlines));
        return (
          <div className="stack">
            <ul className="practice-terms">
              {(terms ?? []).map((term) => (
                <li key={term} className="row">
                  <span>{term}</span>
                  <CopyButton text={() => term}>{`Copy “${term}”`}</CopyButton>
                </li>
              ))}
            </ul>
            <p className="note">
              <RecordLink to={LIST}>Where this list comes from</RecordLink>
            </p>
          </div>
        );
      }}
    </Answer>
  );
}
