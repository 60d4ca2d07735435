// Checks a report of `gainsay check seeds` in a browser; started by .ci/browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, file, hostile, shots] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function open(options) {
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
  async "unfolds everything for print"(page) {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.ok(await visible(page) > 30);
  },
};

async function accessible(colorScheme) {
  const { context, page } = await open({ colorScheme, bypassCSP: true });
  await page.click("#fold");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const v of violations) {
    console.log(`axe, ${colorScheme}: ${v.impact} ${v.id}: ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`);
  }
  assert.deepEqual(violations.filter(v => ["serious", "critical"].includes(v.impact)).map(v => v.id), []);
  await context.close();
}

async function withoutScript() {
  const { context, page } = await open({ javaScriptEnabled: false });
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
  await page.goto(pathToFileURL(hostile).href);
  await page.click("#fold");
  assert.equal(await page.locator("article.contradiction").count(), 1);
  assert.equal(await page.locator("img, a[href^='javascript'], body script:not(:last-child)").count(), 0);
  assert.match(await page.title(), /contradiction/);
  assert.deepEqual(noise, []);
  await context.close();
}

async function narrow(width) {
  const { context, page, noise } = await open({ viewport: { width, height: 800 } });
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

const { page, noise } = await open({ viewport: { width: 1280, height: 900 } });
for (const [name, check] of Object.entries(checks)) {
  await run(name, () => check(page));
}
await run("logs no error and requests nothing", async () => assert.deepEqual(noise, []));
await run("is accessible in light", () => accessible("light"));
await run("is accessible in dark", () => accessible("dark"));
await run("can be read without its script", withoutScript);
await run("nothing of a hostile article runs", inert);
await run("fits 360 and 1600 px", async () => { await narrow(360); await narrow(1600); });

if (shots) {
  const views = { light: [1280, 1600, "light"], dark: [1280, 1600, "dark"], wide: [1600, 1200, "light"], phone: [360, 2200, "light"] };
  for (const [name, [width, height, colorScheme]] of Object.entries(views)) {
    const view = await open({ viewport: { width, height }, colorScheme });
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
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
