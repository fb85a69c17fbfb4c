/** The style sheet of the page; STYLE_HASH lets the page's policy allow this one and no other. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#f3f3f6;--line:#c9c9d2;--faint:#55555f;--link:#0b4fa8;
--p0:#d7e8ff;--p1:#ffe0d1;--p2:#dcf3dc;--p3:#efe0fb;--p4:#fdf0b8;--p5:#d6f2f2;--same:#ececf0;--bad:#a3121f;--warn:#7a4b00;--calm:#2f5d3a;--diff:#ffd24d}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#222228;--line:#4a4a55;--faint:#b2b2bd;--link:#9cc4ff;
--p0:#1d3c66;--p1:#66331b;--p2:#1f4d2a;--p3:#47305f;--p4:#564700;--p5:#144a4c;--same:#303038;--bad:#ff9aa2;--warn:#ffc76b;--calm:#9fdcae;--diff:#6b5200}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:.2rem 0 .5rem}
a{color:var(--link)}a:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
small,.meta{display:block;color:var(--faint);font-size:.85rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:.4rem .8rem}legend{padding:0 .3rem;font-weight:600}
fieldset label{display:inline-block;margin-right:1rem;padding:.2rem 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top;min-width:8.5rem;overflow-wrap:break-word}
thead th{background:var(--soft)}tbody th{font-weight:600;background:var(--paper);min-width:12rem}
@media (min-width:40rem){tbody th,thead th:first-child{position:sticky;left:0;z-index:1}}
td.none{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--soft) 6px 8px)}
.answer{display:inline-block;padding:.1rem .5rem;border-radius:.3rem;color:var(--ink)}
.alone{display:inline-block;border:2px solid var(--bad);color:var(--bad);border-radius:.3rem;padding:0 .3rem;font-size:.8rem}
.p0{background:var(--p0)}.p1{background:var(--p1)}.p2{background:var(--p2)}.p3{background:var(--p3)}.p4{background:var(--p4)}.p5{background:var(--p5)}
.agreed{background:var(--same)}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;font-size:.85rem}
.error{color:var(--bad)}.warning{color:var(--warn)}.note,.good{color:var(--calm)}
.finding{border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin:1rem 0;overflow-wrap:break-word}
.answers{list-style:none;padding:0}.answers>li{margin:.6rem 0}.answers p{margin:.2rem 0}.answers ul{list-style:none;padding-left:1rem}
.answers ul li{margin:.4rem 0}.words{font-weight:600;border-radius:.2rem;padding:0 .1rem}
.pair{display:grid;gap:.5rem}.pair b{padding:.1rem .4rem;border-radius:.2rem}mark{background:var(--diff);color:var(--ink)}
.choose label{margin-right:1rem}select{font:inherit;max-width:100%;color:var(--ink);background:var(--paper)}
.texts{display:grid;gap:1rem}
.source{white-space:pre-wrap;overflow-wrap:break-word;border:1px solid var(--line);border-radius:.4rem;padding:.8rem}
.claim{color:var(--ink);text-decoration-thickness:2px;border-radius:.2rem}.also{font-weight:700;color:var(--ink);padding:0 .3rem;border-radius:.2rem}
.claim:target,.also:target,.claim.linked{outline:3px solid var(--bad);outline-offset:1px}
.finding:target{outline:3px solid var(--link)}
@media (min-width:50rem){.pair{grid-template-columns:1fr 1fr}.two .texts{grid-template-columns:1fr 1fr}.two .source{max-height:75vh;overflow-y:auto}}
@media print{.filters,.choose,.skip{display:none}body{max-width:none;padding:0}.scroll{overflow:visible}.finding{break-inside:avoid}
.source{max-height:none;overflow:visible}.two .texts{display:block}.answer,.claim,.words,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

export const STYLE_HASH = '7EEGFeI+q8obZ3DvoX3V6SJs3dRgmGZ1Dh5B/3qzxnQ=';
