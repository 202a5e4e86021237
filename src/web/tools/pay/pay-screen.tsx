import { Page, Section } from "../../design/page.tsx";
import { countryName, readCountry } from "../countries.ts";
import { CountryField } from "../country-field.tsx";
import { RoleField } from "../role-field.tsx";
import { ToolsNav } from "../tools-nav.tsx";
import { useToolAddress } from "../use-tool-address.ts";
import { PayAnswer } from "./pay-answer.tsx";
import "../tools.css";

/** What a role is said to pay, every source side by side. */
export function PayScreen() {
  const [words, change] = useToolAddress("/tools/pay");
  const { role } = words;
  const country = readCountry(words["country"]);
  return (
    <Page
      title="Pay by source"
      over={<ToolsNav />}
      lead="What each source says a role pays, as it says it: with its region, its year and what it counts. Nothing is merged, averaged or converted."
    >
      <Section title="Which pay" aside="The country is only needed to hear whether a source speaks of it.">
        <div className="tool-form">
          <RoleField label="Role" value={role} onChange={(id) => change({ role: id })} />
          <CountryField
            label="Country, if one matters"
            value={country}
            onChange={(code) => change({ country: code })}
          />
        </div>
        {words["country"] !== undefined && country === undefined && (
          <p>“{words["country"]}” is no country code. Choose a country by its name.</p>
        )}
      </Section>
      <Section
        title="What is said"
        aside={country === undefined ? undefined : `With ${countryName(country)} in view.`}
      >
        {role === undefined ? (
          <p>Choose a role to see what is said of its pay.</p>
        ) : (
          <PayAnswer role={role} country={country} />
        )}
      </Section>
    </Page>
  );
}
