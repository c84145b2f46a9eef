// One Chromium for the pages of a test, without what it would do on the net by itself.
import { chromium } from 'playwright-core';

export async function withBrowser(work) {
    const browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
               '--disable-component-update', '--disable-sync'],
    });
    try {
        return await work(browser);
    } finally {
        await browser.close();
    }
}
