/** All the style of a help page, sent within it: it has to arrive with the words, over any connection. */
export const style = `
:root{color-scheme:light dark;--g:#f9f7f4;--s:#fff;--i:#211d15;--q:#4a4437;--l:#d9d5ce;--m:#1d5a3a;--om:#fff;--a:#9e1f1f;--oa:#fff;--as:#fdf0ee}
@media(prefers-color-scheme:dark){:root{--g:#131210;--s:#1d1b17;--i:#ece8e1;--q:#bfb9ae;--l:#3a362f;--m:#86cfa3;--om:#0c1a12;--a:#ff9d91;--oa:#2a0907;--as:#351c19}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;scroll-padding-top:4.5rem}
body{margin:0;background:var(--g);color:var(--i);font:1rem/1.55 'Atkinson Hyperlegible Next',system-ui,sans-serif;overflow-wrap:break-word}
header{position:sticky;top:0;z-index:1;background:var(--g);border-bottom:1px solid var(--l)}
header div,main,footer{max-width:44rem;margin:auto;padding:.5rem 1rem}
header div{display:flex;gap:1rem;align-items:center}
header form{margin:0 auto 0 0}
main{padding-block:1.25rem 2rem}
h1{font-size:1.85rem;line-height:1.15;margin:.2rem 0 .4rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.2rem 0 .7rem;text-wrap:balance}
h3{font-size:1.1rem;margin:0}
p{margin:.5rem 0}
main p,main ul:not([class]){max-width:33rem}
a{color:var(--m);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--i);outline-offset:2px}
button{font:inherit;color:var(--m);background:none;border:0;padding:.6rem;min-height:44px;text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
.home{display:inline-flex;align-items:center;min-height:44px;font-weight:700;color:var(--i);text-decoration:none;font-size:1.1rem}
.exit{order:3;background:var(--i);color:var(--g);border-radius:8px;padding:.5rem .9rem;min-height:44px;display:inline-flex;align-items:center;font-weight:600;font-size:.95rem;text-decoration:none}
.quiet{color:var(--q);font-size:.95rem}
ul.plain{list-style:none;margin:0;padding:0}
.doors{display:grid;gap:.7rem;margin-top:1rem}
@media(min-width:34rem){.doors{grid-template-columns:1fr 1fr}}
.doors a{display:flex;flex-direction:column;justify-content:center;min-height:6rem;padding:.9rem 1.1rem;background:var(--s);color:var(--i);border:2px solid var(--m);border-radius:12px;text-decoration:none;font-size:1.25rem;font-weight:650;line-height:1.25}
.doors a:hover{text-decoration:underline}
.doors .alert{background:var(--a);border-color:var(--a);color:var(--oa)}
.doors small{font-size:.95rem;font-weight:400;margin-top:.25rem}
section.card{background:var(--s);border:1px solid var(--l);border-radius:12px;padding:.2rem 1.1rem 1.1rem;margin-top:1.2rem}
section.card h2{margin-top:1rem}
section.card:target{border:2px solid var(--m)}
.first{font-size:1.2rem;font-weight:600;line-height:1.4;border-left:5px solid var(--m);padding-left:.8rem;margin:.8rem 0}
.calls{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:.8rem 0;list-style:none}
.calls a{display:inline-flex;flex-direction:column;justify-content:center;min-height:52px;padding:.4rem 1rem;border-radius:10px;background:var(--m);color:var(--om);text-decoration:none;font-weight:700;font-size:1.15rem;line-height:1.2}
.calls a.alert{background:var(--a);color:var(--oa)}
.calls a small{font-weight:500;font-size:.85rem}
li{margin:.35rem 0}
ul{padding-left:1.3rem}
ul.plain,ul.calls{padding-left:0}
.calls li,.doors li{margin:0}
ol.steps{list-style:none;padding:0;margin:0;counter-reset:s}
ol.steps>li{counter-increment:s;display:grid;grid-template-columns:2.6rem 1fr;gap:.8rem;margin:0;padding:.75rem 0;border-top:1px solid var(--l)}
ol.steps>li::before{content:counter(s);display:grid;place-items:center;width:2.4rem;height:2.4rem;border-radius:50%;background:var(--m);color:var(--om);font-weight:700;font-size:1.2rem}
ol.steps p{margin:.1rem 0 0}
.warn{background:var(--as);border-radius:12px;padding:.2rem 1.1rem .7rem;margin-top:1.2rem}
.warn h2{margin-top:.8rem;color:var(--a)}
.back a{display:inline-flex;align-items:center;min-height:44px}
ul.countries{display:flex;flex-wrap:wrap;gap:.5rem;margin:.3rem 0 1rem}
.countries li{margin:0}
.countries a{display:inline-flex;align-items:center;min-height:44px;padding:.2rem .9rem;border:1px solid var(--l);border-radius:22px;background:var(--s);text-decoration:none}
.countries a[aria-current]{border:2px solid var(--m);font-weight:700}
footer{border-top:1px solid var(--l);padding-block:1rem 2.5rem}
footer ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
footer li a{display:inline-flex;align-items:center;min-height:44px}
@media print{header,footer ul,.back,.countries{display:none}body{background:none;font-size:11pt}section.card,.warn{break-inside:avoid;background:none}.calls a{color:#000;background:none;border:1px solid #000}.first{border-color:#000}}
`;
