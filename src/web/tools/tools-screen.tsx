import { AppLink } from "../design/app-link.tsx";
import { Page, Section } from "../design/page.tsx";
import { TOOLS } from "../field/hub/tools.ts";
import { ToolsNav } from "./tools-nav.tsx";
import "./tools.css";

/** The tools, each with what it answers. */
export function ToolsScreen() {
  const tools = TOOLS.filter(({ href }) => href.startsWith("/tools/"));
  return (
    <Page
      title="Tools"
      over={<ToolsNav />}
      lead="Questions you can put to the field. What you tell a tool stands in the address of its page, and a text you paste stands nowhere; nothing of it is stored."
    >
      <Section title="Ask">
        <ul className="ruled">
          {tools.map(({ href, label, about }) => (
            <li key={href} className="stack-tight">
              <h3 className="tool-name">
                <AppLink href={href}>{label}</AppLink>
              </h3>
              <p className="note">{about}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
