"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const panel = document.getElementById("panel");
const inside = document.getElementById("claim");
const filter = document.getElementById("filter");
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 360;
const details = new Map();
let opener = null;

/* The claims of a source are read when one of them is opened, so that a large page is there at once. */
function claimNumber(index) {
  const source = data.claims[index][0];
  if (!details.has(source)) {
    const first = data.claims.findIndex((claim) => claim[0] === source);
    details.set(source, [first, JSON.parse(document.getElementById(`data-${source}`).textContent)]);
  }
  const [first, claims] = details.get(source);
  return claims[index - first];
}

/* Everything that comes from documents and claim files becomes a text node, never markup. */
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function shape(name, properties = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/* Intervals of one unit, drawn to scale below each other; an end that is open to infinity runs to the edge. */
function numberLine(check) {
  const rows = check.figures.filter(([, , low, high]) => low !== undefined || high !== undefined);
  if (rows.length < 2) return null;
  const ends = rows.flatMap(([, , low, high]) => [low, high]).filter((end) => end !== null).map(Number);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const place = (value) => 4 + ((value - least + room) / (most - least + 2 * room)) * (WIDTH - 8);
  const fine = ["holds", "vacuous"].includes(check.state) ? " fine" : "";
  const drawing = shape("svg", { viewBox: `0 0 ${WIDTH} ${rows.length * 30 + 4}`, role: "img" },
    shape("title", {}, rows.map(([label, value]) => `${label}: ${value}`).join("; ")));
  rows.forEach(([label, value, low, high], index) => {
    const from = low === null ? 0 : place(Number(low));
    const to = high === null ? WIDTH : place(Number(high));
    const top = index * 30;
    drawing.append(
      shape("text", { x: 0, y: top + 12 }, label),
      shape("line", { class: "axis", x1: 0, x2: WIDTH, y1: top + 22, y2: top + 22 }),
      shape("rect", { class: `bar${index ? "" : ` first${fine}`}`, x: from, y: top + 18, height: 8, rx: 1, width: Math.max(to - from, 3) }),
    );
  });
  return drawing;
}

/* The market's rate over the days around the conversion, and the band of what the text implies. */
function rateChart(rates) {
  const values = rates.days.map(([, rate]) => Number(rate));
  const band = [Number(rates.low), Number(rates.high)];
  const [least, most] = [Math.min(...values, ...band), Math.max(...values, ...band)];
  const room = (most - least || most) * 0.1;
  const height = 90;
  const down = (value) => height - ((value - least + room) / (most - least + 2 * room)) * height;
  const above = (value) => (down(value) > 20 ? down(value) - 6 : down(value) + 16);
  const across = (index) => 4 + (index / Math.max(values.length - 1, 1)) * (WIDTH - 8);
  const first = rates.days[0][0];
  const last = rates.days[rates.days.length - 1][0];
  const title = `${rates.unit} from ${first} to ${last}: market ${Math.min(...values)} to ${Math.max(...values)}, implied ${rates.low} to ${rates.high}`;
  const drawing = shape("svg", { viewBox: `0 0 ${WIDTH} ${height + 18}`, role: "img" }, shape("title", {}, title));
  drawing.append(
    shape("rect", { class: "band", x: 0, width: WIDTH, y: down(band[1]), height: Math.max(down(band[0]) - down(band[1]), 2) }),
    shape("polyline", { class: "rate", points: values.map((value, index) => `${across(index)},${down(value)}`).join(" ") }),
    shape("text", { x: WIDTH, y: above(band[1]), "text-anchor": "end" }, `implied ${rates.low}..${rates.high}`),
    shape("text", { x: 0, y: above(values[0]) }, `market ${values[0]}`),
    shape("text", { x: 0, y: height + 14 }, first),
    shape("text", { x: WIDTH, y: height + 14, "text-anchor": "end" }, last),
  );
  rates.days.forEach(([day], index) => {
    if (day === rates.on) drawing.append(shape("circle", { class: "day", cx: across(index), cy: down(values[index]), r: 4 }));
  });
  return element("figure", {}, drawing, element("figcaption", { class: "quiet" }, `${rates.unit}: the market's rate, and as a band what the text implies`));
}

function definitions(rows) {
  const list = element("dl");
  for (const [label, value] of rows) {
    if (value) list.append(element("dt", {}, label), element("dd", { dir: "auto" }, value));
  }
  return list;
}

function checkSection(check) {
  const rule = data.rules[check.rule];
  const rounding = check.rounding ? " (only thanks to rounding)" : "";
  return element("section", {},
    element("h3", {}, element("span", { class: `state ${check.state}` }, check.state + rounding), ` ${rule.name}`),
    element("p", {}, check.sentence || rule.summary),
    numberLine(check),
    check.figures.length ? definitions(check.figures) : null,
    check.hint ? element("p", {}, `Hint: ${check.hint}`) : null,
    check.known ? element("p", {}, `Known: ${check.known}`) : null,
  );
}

function worseFirst(one, other) {
  const order = ["failed", "stale", "broken", "warned", "known", "holds", "vacuous"];
  return order.indexOf(one.state) - order.indexOf(other.state);
}

function openClaims(indices, from) {
  inside.replaceChildren();
  for (const index of indices) {
    const claim = claimNumber(index);
    inside.append(
      element("h2", {}, claim.id),
      element("blockquote", { dir: "auto" }, claim.quote),
      definitions([["subject", claim.subject], ["measure", claim.measure], ["value", claim.value], ["on", claim.on], ["note", claim.note], ["declared", claim.declared], ["printed", claim.printed]]),
      claim.rates ? rateChart(claim.rates) : "",
      ...claim.checks.sort(worseFirst).map(checkSection),
    );
  }
  if (opener) opener.setAttribute("aria-expanded", "false");
  opener = from;
  if (opener) opener.setAttribute("aria-expanded", "true");
  panel.hidden = false;
  document.body.classList.add("open");
  panel.focus();
}

function closePanel() {
  panel.hidden = true;
  document.body.classList.remove("open");
  if (opener) {
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
    opener = null;
  }
}

function claimsOf(node) {
  return node.dataset.claims.split(" ").map(Number);
}

/* A figure or a finding is shown when one of its checks is of the source, the rule and the state that are asked for. */
function applyFilter() {
  const [source, rule, state] = ["source", "rule", "state"].map((name) => filter.elements[name].value);
  const fits = (its, ends) => (!rule || its === rule) && (!state || ends === state);
  let shown = 0;
  for (const article of document.querySelectorAll("article[data-rule]")) {
    article.hidden = !((!source || article.dataset.source === source) && fits(article.dataset.rule, article.dataset.state));
    if (!article.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll(".source")) {
    section.hidden = Boolean(source) && section.dataset.source !== source;
  }
  const narrowed = Boolean(rule || state);
  for (const figure of document.querySelectorAll(".figure[data-claims]")) {
    figure.classList.toggle("dim", narrowed && !claimsOf(figure).some((index) => data.claims[index].slice(1).some(([its, ends]) => fits(data.rules[its].name, ends))));
  }
  document.getElementById("shown").textContent = `${shown} of ${document.querySelectorAll("article[data-rule]").length} findings shown`;
}

document.addEventListener("click", (event) => {
  const figure = event.target.closest("[data-claims]");
  if (figure) {
    event.preventDefault();
    openClaims(claimsOf(figure), figure);
  } else if (event.target.closest(".close")) {
    closePanel();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden) closePanel();
});
filter.hidden = false;
filter.addEventListener("change", applyFilter);
filter.addEventListener("reset", () => setTimeout(applyFilter));
filter.addEventListener("submit", (event) => event.preventDefault());
applyFilter();
