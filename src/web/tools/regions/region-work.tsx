import { useRecordPage } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { FactList } from "../../design/fact-list.tsx";
import { Section } from "../../design/page.tsx";
import { BlockView } from "../../field/record/blocks.tsx";
import { SourceIds } from "../../field/source-ids.tsx";

interface RegionWorkProps {
  readonly region: string;
}

/** Parts of a region's record that say what is done there; its employers stand on its own page. */
const SHOWN = ["work", "hubs", "roles", "named"];
const FACTS_SHOWN = ["Pay", "Remote work", "Countries"];

/** What is built in a region, what is known of pay and remote work there, and the roles named for it. */
export function RegionWork({ region }: RegionWorkProps) {
  const page = useRecordPage(`regions/${region}`);
  return (
    <Section title="In this region">
      <Answer query={page} what="the region" lines={16}>
        {({ ref, label, lead, facts, sections, sources, checkedOn }) => (
          <>
            <p>
              {lead} <SourceIds of={label} ids={sources} checkedOn={checkedOn} />
            </p>
            {sections
              .filter(({ id }) => SHOWN.includes(id))
              .map(({ id, title, blocks }) => (
                <div key={id} className="stack-tight">
                  <h3 className="tool-name">{title}</h3>
                  {blocks.map((block, place) => (
                    <BlockView key={place} block={block} of={`${label}, ${title}`} />
                  ))}
                </div>
              ))}
            <FactList facts={facts.filter((fact) => FACTS_SHOWN.includes(fact.label))} />
            <p>
              <RecordLink to={ref}>All about {label}, with who hires there</RecordLink>
            </p>
          </>
        )}
      </Answer>
    </Section>
  );
}
