import { useRecordPage } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { Page, Section } from "../../design/page.tsx";
import { BlockView } from "../../field/record/blocks.tsx";
import { RecordField } from "../record-field.tsx";
import { RoleField } from "../role-field.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useChoices } from "../use-choices.ts";
import { useToolAddress } from "../use-tool-address.ts";
import { PlaceReader } from "./place-reader.tsx";
import { RegimeList } from "./regime-list.tsx";
import { RegionWork } from "./region-work.tsx";
import "../tools.css";

/** The record of the field that holds the kinds of employer who hire at a distance. */
const REMOTE_ROLES = "lists/regions-remote-roles";

/** Which rules a role meets where, what is built there, and from where a posting may be done. */
export function RegionsScreen() {
  const [words, change] = useToolAddress("/tools/regions");
  const { region, role } = words;
  const regions = useChoices("regions");
  const remote = useRecordPage(REMOTE_ROLES);
  return (
    <Page
      title="Rules by region"
      over={<ToolsNav />}
      lead="Choose where, and a role if one matters: which laws and guidance it meets there, and what is built there. Below, read from which countries a posting may be done."
    >
      <Section title="Ask">
        <div className="tool-form">
          <RecordField
            label="Region or country"
            choices={regions}
            value={region}
            none="We hold no region of that name."
            onChange={(id) => change({ region: id })}
          />
          <RoleField label="Role, if one matters" value={role} onChange={(id) => change({ role: id })} />
        </div>
      </Section>
      <Section title="Laws and guidance">
        {region === undefined ? (
          <p>Choose a region to see what binds there.</p>
        ) : (
          <RegimeList region={region} role={role} />
        )}
      </Section>
      {regions.some(({ id }) => id === region) && region !== undefined && <RegionWork region={region} />}
      <Section title="Read a posting’s place" id="posting" aside="Nothing you paste is stored or sent away.">
        <PlaceReader country={words["country"]} onCountry={(country) => change({ country })} />
      </Section>
      <Section title="Work at a distance" id="remote">
        <Answer query={remote} what="the kinds of employer" lines={16}>
          {({ label, lead, sections }) => (
            <>
              <p>{lead}</p>
              {sections.flatMap((section) =>
                section.blocks.map((block, place) => (
                  <BlockView key={`${section.id} ${place}`} block={block} of={label} />
                )),
              )}
            </>
          )}
        </Answer>
      </Section>
    </Page>
  );
}
