/** The style sheet of the page; STYLE_HASH lets the page's policy allow this one and no other. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c1d22;--paper:#f6f6f8;--card:#fff;--soft:#ededf1;--line:#cfd0d8;--faint:#565863;--link:#0b4fa8;
--p0:#d6e6ff;--p1:#ffdfcd;--p2:#d8f1d8;--p3:#ecdcfa;--p4:#fbecac;--p5:#d0f0f0;--same:#e6e7ec;--bad:#a3121f;--warn:#7a4b00;--calm:#2c5a39;--diff:#ffc933;--diffink:#1c1d22}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#141519;--card:#1d1e24;--soft:#282a32;--line:#454853;--faint:#b4b7c2;--link:#9cc4ff;
--p0:#1d3c66;--p1:#66331b;--p2:#1f4d2a;--p3:#47305f;--p4:#564700;--p5:#144a4c;--same:#34363f;--bad:#ff9aa2;--warn:#ffc76b;--calm:#9fdcae;--diff:#ffd866;--diffink:#141519}}
*{box-sizing:border-box}
html{scroll-padding-top:.5rem}
body{margin:0 auto;max-width:80rem;padding:1.2rem 1.2rem 4rem;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem}h2.name{font-size:1.4rem}h3{font-size:1.05rem;line-height:1.35;margin:.2rem 0 .6rem}
h2:focus{outline:none}
a{color:var(--link)}a:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
small,.meta{display:block;color:var(--faint);font-size:.85rem;font-weight:400}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.summary{font-size:1.1rem;margin:.3rem 0 .8rem}
.tallies{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:.5rem 0 1rem}
.tallies li{background:var(--card);border:1px solid var(--line);border-left:.3rem solid currentColor;border-radius:.4rem;padding:.25rem .8rem}.tallies b{font-size:1.3rem}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:0 0 1rem}nav a{padding:.3rem 0}
.filters{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}
.filters[hidden]{display:none}
fieldset{border:0;margin:0;padding:0;min-width:0;width:100%;display:flex;flex-wrap:wrap;gap:0 1rem}legend{float:left;padding:.25rem 0;width:5.2rem;font-weight:600}
fieldset label{padding:.25rem 0}.outlet{font-weight:600;max-width:100%}.filters [role=status]{color:var(--faint)}
input[type=checkbox]{width:1.05rem;height:1.05rem;vertical-align:-.15rem;accent-color:var(--link)}
select{font:inherit;max-width:100%;min-height:2rem;color:var(--ink);background:var(--card);border:1px solid var(--faint);border-radius:.3rem}
.scroll{position:relative;overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:separate;border-spacing:0;width:100%}
th,td{border-bottom:1px solid var(--line);padding:.55rem .7rem;text-align:left;vertical-align:top;min-width:9rem;overflow-wrap:break-word}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--soft)}tbody th{font-weight:600;background:var(--card);min-width:13rem;border-left:.3rem solid transparent}
tr.error>th{border-left-color:var(--bad)}tr.warning>th{border-left-color:var(--warn)}
@media (min-width:48rem){tbody th,thead th:first-child{position:sticky;left:0;z-index:1;border-right:1px solid var(--line)}}
td.none{background:repeating-linear-gradient(135deg,transparent 0 7px,var(--soft) 7px 9px)}
.answer{display:inline-block;padding:.1rem .5rem;border-radius:.3rem;color:var(--ink);max-width:100%}
td .answer{margin:0 0 .2rem}
.alone{display:inline-block;border:2px solid var(--bad);color:var(--bad);background:var(--card);border-radius:.3rem;padding:0 .35rem;font-size:.8rem}
.p0{background:var(--p0)}.p1{background:var(--p1)}.p2{background:var(--p2)}.p3{background:var(--p3)}.p4{background:var(--p4)}.p5{background:var(--p5)}
.agreed{background:var(--same)}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.3rem;padding:0 .45rem;font-size:.85rem;margin-right:.2rem}
.error>.tag,.tag.error,li.error{color:var(--bad)}.tag.warning,li.warning{color:var(--warn)}.tag.note,.tag.good,li.note,li.good{color:var(--calm)}
.finding{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--calm);border-radius:.5rem;padding:.8rem 1.1rem;margin:.8rem 0}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--warn)}.finding.good{border-left-color:var(--line)}
.answers{list-style:none;padding:0;margin:.4rem 0}.answers>li{margin:.7rem 0}.answers p{margin:.2rem 0}.answers ul{list-style:none;padding-left:1.1rem;margin:.2rem 0}
.answers ul li{margin:.5rem 0}q{quotes:none}.words{font-weight:600;border-radius:.2rem;padding:.05rem .15rem}
.finding p{margin:.4rem 0}.why-title{font-weight:600}.why{margin:.2rem 0;padding-left:1.2rem}.advice{color:var(--faint)}
details{margin:.5rem 0}summary{cursor:pointer;padding:.2rem 0}
.pair{display:grid;gap:.6rem}.pair p{background:var(--soft);border-radius:.3rem;padding:.5rem .7rem;margin:0}.pair b{padding:.1rem .45rem;border-radius:.2rem}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--diff);text-decoration-thickness:.22em;text-underline-offset:.16em;text-decoration-skip-ink:none}
.choose{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;background:var(--paper);padding:.5rem 0}
.choose[hidden]{display:none}.choose label{flex:1 1 8rem;min-width:0}.choose select{width:100%}.opened{margin:0;flex:1 0 100%}.opened:empty{display:none}
.texts{display:grid;gap:1rem}.text{min-width:0}.text h3{margin:.3rem 0}
.source{position:relative;white-space:pre-wrap;overflow-wrap:break-word;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;line-height:1.65}
.claim{color:var(--ink);text-decoration:underline dotted;text-decoration-thickness:1px;text-underline-offset:.2em;border-radius:.2rem;padding:.05rem .1rem}
.also{display:inline-block;min-width:1.3em;margin:0 .15em;font-size:.8em;font-weight:700;line-height:1.35;text-align:center;text-decoration:none;color:var(--ink);border:1px solid var(--faint);border-radius:.25rem}
.claim.off{background:none;text-decoration:none;padding:0}.claim.off mark{text-decoration:none;font-weight:inherit}.claim:not(.off) mark{font-weight:700;text-decoration:underline;text-decoration-color:var(--diff);text-decoration-thickness:.22em}.also.off{display:none}
.claim:target,.claim.opened-claim,.claim.linked{outline:3px solid var(--bad);outline-offset:1px;background:var(--card)}
.claim.linked{outline-style:dashed}
.finding:target{outline:3px solid var(--link)}
@media (max-width:49.99rem){body{padding:.8rem .8rem 3rem}.two .source{max-height:38vh;overflow-y:auto}.finding{padding:.7rem .8rem}legend{float:none;width:100%}}
@media (min-width:50rem){.pair{grid-template-columns:1fr 1fr}.two .texts{grid-template-columns:1fr 1fr}.two .source{max-height:75vh;overflow-y:auto}}
@media print{:root{color-scheme:light}.filters,.choose,.skip,nav{display:none}body{max-width:none;padding:0;background:none;font-size:10pt}.scroll{overflow:visible}
.finding,tr{break-inside:avoid}h2,h3{break-after:avoid}th,td{min-width:0!important;padding:.25rem .35rem}
.two .texts{display:block}.text[hidden]{display:block}.two .source{max-height:none;overflow:visible}
.answer,.claim,.words,.pair p,.tallies li,td.none{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

export const STYLE_HASH = '3hD6Neq1TUaGL076oU5yDnh7C3hBt8P/xwaE4tQPXIo=';
