// Checks reports in a browser; started by .ci/browser.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, folder, shots] = process.argv.slice(2);
const urlOf = name => pathToFileURL(`${folder}/${name}.html`).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function open(name, options) {
  const url = urlOf(name);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noise = [];
  page.on("console", message => ["error", "warning"].includes(message.type()) && noise.push(message.text()));
  page.on("pageerror", error => noise.push(String(error)));
  page.on("request", request => request.url().split("#")[0] !== url && noise.push("requests " + request.url()));
  await page.goto(url);
  return { context, page, noise };
}

const visible = page => page.locator("article.finding:visible").count();

/** The report of the demonstration articles, whose findings are known. */
const checks = {
  async "shows the count, the gate and the contradictions first"(page) {
    assert.equal(await page.locator("h1").textContent(), "4 contradictions");
    assert.match(await page.locator("#gate").textContent(), /Gate passed: 4 contradictions, at most 4/);
    assert.equal(await visible(page), 4);
    assert.ok(await page.locator("article.contradiction svg circle").count() >= 8);
  },
  async "filters by words, verdict, source and severity"(page) {
    await page.fill("#q", "full-scale invasion begin");
    await page.waitForFunction(() => /\d+ of \d+ findings/.test(document.getElementById("shown").textContent));
    assert.equal(await page.locator("article.contradiction:visible").count(), 1);
    await page.click("button[type=reset]");
    await page.waitForFunction(() => /^\d+ findings$/.test(document.getElementById("shown").textContent));
    await page.selectOption("#verdict", "agreement");
    assert.equal(await visible(page), 19);
    await page.selectOption("#source", { label: "Kodiak Harbor Ledger" });
    const fewer = await visible(page);
    assert.ok(fewer > 0 && fewer < 19);
    await page.selectOption("#severity", "error");
    assert.equal(await visible(page), 0);
    await page.click("button[type=reset]");
    await page.waitForFunction(() => /^\d+ findings$/.test(document.getElementById("shown").textContent));
    assert.equal(await visible(page), 4);
  },
  async "folds and unfolds"(page) {
    await page.click("#fold");
    assert.ok(await visible(page) > 30);
    await page.click("#fold");
    assert.equal(await visible(page), 4);
    await page.locator(".verdict.agreement > details > summary").click();
    assert.equal(await visible(page), 23);
    await page.locator(".verdict.agreement > details > summary").click();
  },
  async "opens what a link leads to"(page) {
    const id = await page.locator("article.agreement").first().getAttribute("id");
    await page.evaluate(hash => { location.hash = hash; }, id);
    await page.locator("#" + id).waitFor({ state: "visible" });
  },
  async "works by keyboard"(page) {
    await page.evaluate(() => { history.replaceState(null, "", location.pathname); });
    await page.reload();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "findings");
    const summary = page.locator(".contradiction .statements > summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    assert.equal(await summary.evaluate(s => s.parentElement.open), true);
    const outline = await summary.evaluate(s => getComputedStyle(s).outlineStyle);
    assert.equal(outline, "solid");
    await page.keyboard.press("Space");
    assert.equal(await summary.evaluate(s => s.parentElement.open), false);
  },
  async "unfolds everything for print, and folds it again"(page) {
    const before = await visible(page);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.ok(await visible(page) > 30);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await visible(page), before);
  },
};

/** What holds for any report. */
const anyReport = {
  async "counts what it shows"(page) {
    const count = await page.locator("article.contradiction:not(.accepted)").count();
    assert.match(await page.locator("h1").textContent(), new RegExp(`^${count || "No"} contradiction`));
    assert.equal(await page.locator("article.contradiction:visible").count(), count);
  },
  async "draws each disagreement, both sides with their words marked and placed"(page) {
    for (const card of await page.locator("article.contradiction").all()) {
      assert.ok(await card.locator(".side mark").count() >= 1);
      assert.ok(await card.locator(".side .place").count() >= 1);
      const within = await card.locator(".origin", { hasText: "within one article" }).count();
      assert.equal(await card.locator("svg[role=img] title, svg[aria-label], svg[aria-labelledby]").count() > 0, within === 0);
    }
  },
  async "each choice of a filter shows what it names, and clearing it shows all"(page) {
    const all = await page.locator("article.finding").count();
    for (const id of ["verdict", "source", "severity"]) {
      for (const value of await page.locator(`#${id} option`).evaluateAll(options => options.map(o => o.value).filter(Boolean))) {
        await page.selectOption("#" + id, value);
        const expected = await page.locator("article.finding").evaluateAll((cards, [id, value]) => cards.filter(card =>
          id === "source" ? card.dataset.sources.split(" ").includes(value) : card.dataset[id] === value).length, [id, value]);
        assert.equal(await visible(page), expected, `${id} ${value}`);
        assert.match(await page.locator("#shown").textContent(), new RegExp(`^${expected} of ${all} findings`));
      }
      await page.click("button[type=reset]");
      await page.waitForFunction(n => document.getElementById("shown").textContent === (n === 1 ? "1 finding" : `${n} findings`), all);
    }
  },
  async "every control is reached and seen with the Tab key, each fold opens with Enter"(page) {
    await page.evaluate(() => document.body.focus());
    const wanted = await page.locator("main summary:visible, form :is(input, select, button):visible, a:visible").count();
    const reached = new Set();
    for (let i = 0; i < wanted * 2 + 10; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const now = document.activeElement;
        if (now === document.body) { return null; }
        now.dataset.tab ??= String(document.querySelectorAll("[data-tab]").length + 1);
        return { tab: now.dataset.tab, outline: getComputedStyle(now).outlineStyle, skip: now.className === "skip" };
      });
      if (at !== null) {
        reached.add(at.tab);
        assert.notEqual(at.outline, "none");
      }
    }
    assert.ok(reached.size >= wanted, `${reached.size} of ${wanted} controls reached`);
    const fold = page.locator("section.verdict > details > summary").last();
    const open = await fold.evaluate(s => s.parentElement.open);
    await fold.focus();
    await page.keyboard.press("Enter");
    assert.equal(await fold.evaluate(s => s.parentElement.open), !open);
  },
};

/** What somebody has let pass is folded away, struck through, with the reason, and found by the filters. */
async function accepted() {
  const { context, page, noise } = await open("waived", { viewport: { width: 1280, height: 900 } });
  assert.equal(await page.locator("h1").textContent(), "No contradictions");
  assert.match(await page.locator("#gate").textContent(), /Gate passed: no contradictions, none is allowed/);
  assert.equal(await visible(page), 0);
  await page.click(".accepted-count a");
  // A busy machine follows a link later.
  await page.locator("article.accepted h3 s").first().waitFor({ state: "visible" });
  assert.equal(await page.locator("article.accepted:visible h3 s").count(), 4);
  assert.match(await page.locator("article.accepted .reason").allTextContents().then(texts => texts.join()), /The <b>paper<\/b> has been told/);
  await page.selectOption("#verdict", "contradiction");
  assert.equal(await visible(page), 4);
  assert.deepEqual(noise, []);
  await context.close();
}

/** On paper: everything unfolded, nothing cut off at the margin, no controls. */
async function prints(name) {
  const { context, page, noise } = await open(name, { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await visible(page), await page.locator("article.finding").count());
  assert.equal(await page.locator(".sidebar").isVisible(), false);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${over} px beyond the margin`);
  const pdf = await page.pdf({ path: shots ? `${shots}/${name}.pdf` : undefined, format: "A4", margin: { top: "1.5cm", bottom: "1.5cm", left: "1cm", right: "1cm" } });
  assert.ok(pdf.length > 10_000);
  assert.deepEqual(noise, []);
  await context.close();
}

/**
 * 500 findings: how long until they can be used, and until a filter has answered, next to a report of 40 on the same machine at the same time:
 * they are twelve times as many, and may take no more than fifteen times as long.
 */
async function quick() {
  const few = performance.now();
  const small = await open("report", { viewport: { width: 1280, height: 900 } });
  await small.page.locator("article.contradiction").count();
  await small.context.close();
  const begin = performance.now();
  const usual = Math.max(200, begin - few);
  const { context, page, noise } = await open("many", { viewport: { width: 1280, height: 900 } });
  assert.equal(await page.locator("article.contradiction").count(), 500);
  const loaded = performance.now() - begin;
  await page.fill("#q", "s499");
  await page.waitForFunction(() => /^1 of 500/.test(document.getElementById("shown").textContent));
  const filtered = performance.now() - begin - loaded;
  console.log(`        500 findings: ${Math.round(loaded)} ms to load, ${Math.round(filtered)} ms to filter`);
  assert.ok(loaded < 15 * usual && filtered < 15 * usual, `${Math.round(usual)} ms for 40 findings`);
  assert.deepEqual(noise, []);
  await context.close();
}

async function accessible(name, colorScheme) {
  const { context, page } = await open(name, { colorScheme, bypassCSP: true });
  await page.click("#fold");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const v of violations) {
    console.log(`axe, ${name}, ${colorScheme}: ${v.impact} ${v.id}: ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`);
  }
  assert.deepEqual(violations.filter(v => ["serious", "critical"].includes(v.impact)).map(v => v.id), []);
  await context.close();
}

async function withoutScript() {
  const { context, page } = await open("report", { javaScriptEnabled: false });
  assert.equal(await visible(page), 4);
  assert.equal(await page.locator(".filter-box").isVisible(), false);
  await context.close();
}

/** Nothing of an article runs, even where the page's own policy is switched off. */
async function inert() {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const noise = [];
  page.on("dialog", dialog => { noise.push(dialog.message()); dialog.dismiss(); });
  page.on("console", message => noise.push(message.text()));
  page.on("request", request => request.url().startsWith("file:///") && request.url().endsWith(".html") || noise.push(request.url()));
  await page.goto(urlOf("hostile"));
  await page.click("#fold");
  assert.equal(await page.locator("article.contradiction").count(), 1);
  assert.equal(await page.locator("img, a[href^='javascript'], body script:not(:last-child)").count(), 0);
  assert.match(await page.title(), /contradiction/);
  assert.deepEqual(noise, []);
  await context.close();
}

async function fits(name, width) {
  const { context, page, noise } = await open(name, { viewport: { width, height: 800 } });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${over} px too wide at ${width} px`);
  assert.deepEqual(noise, []);
  await context.close();
}

let failed = 0;
async function run(name, check) {
  try {
    await check();
    console.log("ok      " + name);
  } catch (error) {
    failed++;
    console.log("FAILED  " + name + "\n" + error.message);
  }
}

const { page, noise } = await open("report", { viewport: { width: 1280, height: 900 } });
for (const [name, check] of Object.entries(checks)) {
  await run(name, () => check(page));
}
await run("logs no error and requests nothing", async () => assert.deepEqual(noise, []));
await run("can be read without its script", withoutScript);
await run("nothing of a hostile article runs", inert);
await run("500 findings stay quick", quick);
await run("shows what is waived and what is in the baseline", accepted);
for (const report of ["report", "waived", "real", "hostile"].filter(name => existsSync(`${folder}/${name}.html`))) {
  for (const [name, check] of Object.entries(anyReport)) {
    await run(`${report}: ${name}`, async () => {
      const view = await open(report, { viewport: { width: 1280, height: 900 } });
      await check(view.page);
      assert.deepEqual(view.noise, []);
      await view.context.close();
    });
  }
  await run(`${report}: prints`, () => prints(report));
  await run(`${report}: is accessible in light and dark`, async () => { await accessible(report, "light"); await accessible(report, "dark"); });
  await run(`${report}: fits 360 and 1600 px`, async () => { await fits(report, 360); await fits(report, 1600); });
}

if (shots) {
  const views = { light: [1280, 1600, "light"], dark: [1280, 1600, "dark"], wide: [1600, 1200, "light"], phone: [360, 2200, "light"] };
  for (const [name, [width, height, colorScheme]] of Object.entries(views)) {
    const view = await open("report", { viewport: { width, height }, colorScheme });
    await view.page.screenshot({ path: `${shots}/${name}.png` });
    if (name === "wide") {
      await view.page.locator("#matrix").click();
      await view.page.locator(".matrix").scrollIntoViewIfNeeded();
      await view.page.locator(".matrix").screenshot({ path: `${shots}/matrix.png` });
    }
    if (name === "light") {
      const cards = view.page.locator("article.contradiction");
      await cards.nth(2).screenshot({ path: `${shots}/record.png` });
      await cards.nth(3).screenshot({ path: `${shots}/check.png` });
      await view.page.locator("article.compatible").first().evaluate(card => { card.closest("details").open = true; });
      await view.page.locator(".verdict.compatible").screenshot({ path: `${shots}/compatible.png` });
    }
    await view.context.close();
  }
  for (const name of ["waived", "real"].filter(each => existsSync(`${folder}/${each}.html`))) {
    const view = await open(name, { viewport: { width: 1280, height: 1600 } });
    if (name === "waived") { await view.page.click(".accepted-count a"); }
    await view.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    await view.context.close();
  }
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
