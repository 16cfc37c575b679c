/** One sheet of A4 where it fits, and nothing fetched from anywhere. */
export const style = `
@page { size: A4; margin: 16mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem; max-width: 46rem; color: #161616; background: #fff;
	font: 1rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 .4rem; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 1.3rem 0 .35rem; font-size: 1.1rem; break-after: avoid; }
p, ul, table { margin: .35rem 0; }
ul { padding-inline-start: 1.2rem; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: .3rem .5rem .3rem 0; border-block-end: 1px solid #bbb; text-align: start; vertical-align: top; font-weight: 400; }
td { width: 5rem; font-weight: 700; }
.meta { color: #444; font-size: .9rem; }
.link { padding: .7rem .9rem; border: 2px solid #161616; break-inside: avoid; }
.link a { color: inherit; font-weight: 700; overflow-wrap: anywhere; }
.notice { padding: .6rem .9rem; border: 2px solid #a00; font-weight: 700; }
.sign { display: grid; gap: 2.2rem 2rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); margin-block-start: 2.4rem; break-inside: avoid; }
.sign span { border-block-start: 1px solid #161616; padding-block-start: .2rem; font-size: .85rem; }
@media print { body { padding: 0; max-width: none; font-size: 10pt; line-height: 1.35; } h1 { font-size: 16pt; } h2 { font-size: 11.5pt; margin-block-start: .8rem; } }
`;
