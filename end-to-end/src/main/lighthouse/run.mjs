// Reads one page a line from standard input, as JSON, and writes what Lighthouse says of it as a line of JSON.
// {url, cookie, mobile, categories, submitted}: "submitted" sends the page's form without an answer and looks at what comes back.
import * as chromeLauncher from 'chrome-launcher';
import lighthouse, {snapshot} from 'lighthouse';
import puppeteer from 'puppeteer-core';
import readline from 'node:readline';

const launch = async () => {
  const chrome = await chromeLauncher.launch({
    chromePath: process.env.EARSHOT_BROWSER,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  return {chrome, browser: await puppeteer.connect({browserURL: `http://127.0.0.1:${chrome.port}`})};
};

// Lighthouse goes on with a page for a moment after it has told its scores; that the page is closed by then is no failure.
process.on('unhandledRejection', late => process.stderr.write(`  ...  afterwards: ${late?.message}\n`));

let started = await launch();
process.on('exit', () => started.chrome.kill());

const laptop = {width: 1280, height: 800, deviceScaleFactor: 1};

const sendForm = () => {
  const form = document.querySelector('main form');
  const pressed = document.createElement('input');
  Object.assign(pressed, {type: 'hidden', name: 'do', value: 'next'});
  form.append(pressed);
  HTMLFormElement.prototype.submit.call(form);
};

const look = async asked => {
  if (!started.browser.connected) {
    started = await launch();
  }
  const context = await started.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    if (asked.cookie) {
      const [name, value] = asked.cookie.split(/=(.*)/s);
      await page.setCookie({name, value, url: asked.url});
    }
    if (asked.submitted || !asked.mobile) {
      await page.setViewport(laptop);
      await page.goto(asked.url);
    }
    const flags = {
      logLevel: 'silent',
      onlyCategories: asked.categories,
      // A page with an error is answered with 422, which Chrome writes to its console; without the error the page is looked at for all.
      skipAudits: asked.submitted ? ['errors-in-console'] : undefined,
      disableStorageReset: true,
      ignoreStatusCode: true,
      formFactor: asked.mobile ? 'mobile' : 'desktop',
      ...(asked.mobile ? {} : {screenEmulation: {mobile: false, disabled: false, ...laptop}}),
    };
    const requested = asked.submitted ? () => page.evaluate(sendForm) : asked.url;
    const {lhr} = asked.mobile ? await lighthouse(requested, flags, undefined, page) : await snapshot(page, {flags});
    const score = name => (lhr.categories[name]?.score ?? -0.01) * 100;
    const weighed = Object.values(lhr.categories).flatMap(category => category.auditRefs.filter(ref => ref.weight > 0));
    const failed = weighed.map(ref => lhr.audits[ref.id]).filter(audit => audit.score !== null && audit.score < 0.9);
    return {
      performance: Math.round(score('performance')),
      accessibility: Math.round(score('accessibility')),
      bestPractices: Math.round(score('best-practices')),
      failed: lhr.runtimeError ? [lhr.runtimeError.message] : failed.map(audit => audit.id),
      seen: lhr.finalDisplayedUrl,
    };
  } catch (error) {
    return {performance: -1, accessibility: -1, bestPractices: -1, failed: [String(error.message)], seen: ''};
  } finally {
    await context.close().catch(() => {});
  }
};

for await (const line of readline.createInterface({input: process.stdin})) {
  process.stdout.write(JSON.stringify(await look(JSON.parse(line))) + '\n');
}
process.exit();
