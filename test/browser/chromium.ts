/**
 * Launch a real browser for the tests: the Chrome or Chromium that the machine has, else
 * the one that ships inside npm.
 *
 *     CHROME_PATH=/opt/chrome/chrome npm test
 *
 * The one from npm runs on Linux x64 only. Nothing is downloaded here.
 */

import {accessSync, constants} from 'node:fs'
import path from 'node:path'
import {env} from 'node:process'
import {type Browser, chromium} from 'playwright-core'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

/** A headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser()
  const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb']
  if (installed !== undefined) return chromium.launch({executablePath: installed, args: flags})
  const {default: bundled} = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...flags, '--headless', '--no-zygote', '--disable-gpu']
  })
}

function installedBrowser(): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter)
  const candidates = [
    ...(env.CHROME_PATH === undefined ? [] : [env.CHROME_PATH]),
    ...folders.flatMap(folder => names.map(name => path.join(folder, name))),
    ...places
  ]
  return candidates.find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
