/** The look of a document that stands alone: one column, quiet, light and dark, and fit for paper. */
export const PAGE_STYLE = `
:root{--paper:#fdfcfa;--ink:#1c1b1a;--muted:#5f5b57;--line:#d9d5d0;--accent:#0b5c6b;--second:#8a5a00;--third:#6a4a86;--warning:#a3301f;--wash:#f2efea}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece9e4;--muted:#b0aaa2;--line:#3d3a36;--accent:#6fc3d1;--second:#dcab56;--third:#bf9ddd;--warning:#f0927f;--wash:#22201d}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Source Sans 3","Source Sans Pro",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.35rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}h3{font-size:1.1rem;margin:1.75rem 0 .25rem}
.subtitle,.says,footer{color:var(--muted)}p{margin:.6rem 0;max-width:42rem}a{color:var(--accent)}
dl>div{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.25rem 1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}dt{color:var(--muted)}dd{margin:0}
table{border-collapse:collapse;font-size:.95rem;margin:.75rem 0}caption{text-align:left;font-weight:600;padding:.25rem 0}th,td{padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}thead th{color:var(--muted)}.number{text-align:right}td.number{white-space:nowrap}
.scroll{overflow-x:auto}figure{margin:1.5rem 0}figcaption{font-weight:600}svg.figure{max-width:100%;height:auto}.says{font-size:.95rem}details{font-size:.95rem}summary{cursor:pointer;color:var(--accent)}
.notice{border-left:3px solid var(--second);background:var(--wash);padding:.5rem 1rem;margin:1rem 0}.notice.serious{border-color:var(--warning)}.notice.good{border-color:var(--accent)}.notice p{margin:.25rem 0}.advice{color:var(--muted)}
footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.95rem}
label{font-weight:600}input[type=range]{width:100%;max-width:32rem;accent-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.stroke-ink{stroke:var(--ink)}.fill-ink{fill:var(--ink)}.stroke-muted{stroke:var(--muted)}.fill-muted{fill:var(--muted)}.stroke-grid{stroke:var(--line)}.fill-grid{fill:var(--line)}.stroke-accent{stroke:var(--accent)}.fill-accent{fill:var(--accent)}.stroke-second{stroke:var(--second)}.fill-second{fill:var(--second)}.stroke-third{stroke:var(--third)}.fill-third{fill:var(--third)}.stroke-warning{stroke:var(--warning)}.fill-warning{fill:var(--warning)}
@media (max-width:34rem){dl>div{grid-template-columns:1fr}}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--line:#bbb;--wash:#fff}body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}figure,table,.notice{break-inside:avoid}details{display:none}.no-print{display:none}}
`.trim();
