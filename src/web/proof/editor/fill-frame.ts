/** Gives a frame the style its page came with: as a sheet made by script, which the policy of the app allows. */
export function fillFrame(frame: HTMLIFrameElement, text: string): void {
  const style = /<style>([\s\S]*?)<\/style>/u.exec(text)?.[1];
  const inside = frame.contentDocument;
  const view = inside?.defaultView;
  if (style === undefined || inside === null || view === null || view === undefined) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  inside.adoptedStyleSheets = [sheet];
}
