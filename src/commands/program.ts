/**
 * The command line: commands, options, help, and exit codes.
 *
 *     cuttings build --base-path /x/
 *
 * Each command is loaded when it is used, so that the others cost no time.
 * Exit codes: 0: done. 1: done, but some capture could not become a story. 2: wrong use, nothing was written.
 */

import {Command, CommanderError} from 'commander'
import {WrongUse} from '../wrong-use.ts'
import type {AddOptions} from './add.ts'
import type {BuildCommandOptions} from './build.ts'
import type {CheckOptions} from './check.ts'
import {examplesText} from './examples.ts'
import type {ExplainOptions} from './explain.ts'
import type {ExportCommandOptions} from './export.ts'
import {failureText} from './failure.ts'
import type {ParseOptions} from './parse.ts'
import type {PublishPlanOptions} from './publish-plan.ts'
import type {ServeCommandOptions} from './serve.ts'
import type {Terminal} from './terminal.ts'
import type {VerifyOptions} from './verify.ts'

const exitCodes = `
Exit codes:
  0  done, perhaps with warnings
  1  done, but some capture could not become a story (--lenient: 0)
  2  wrong use; nothing was written
`

const publishPlanExample = `
For a bucket of Amazon S3:
  cuttings publish-plan |
    jq -r '[.path, .contentType, .cacheControl] | @tsv' |
    while IFS="$(printf '\\t')" read -r path type cache; do
      aws s3 cp "_site/$path" "s3://my-bucket/$path" --content-type "$type" --cache-control "$cache"
    done
`

/** Run the command line `words`, without the program's name; gives the exit code. */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  version: string
): Promise<number> {
  let exitCode = 0
  const program = programOf(terminal, version, code => {
    exitCode = code
  })
  try {
    await program.parseAsync(words, {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof WrongUse)) throw error
    terminal.notes.write(failureText(error, 'error:', terminal.notes))
    return 2
  }
}

type Finish = (exitCode: number) => void

function programOf(terminal: Terminal, version: string, finish: Finish): Command {
  const {results, notes} = terminal
  const program = new Command('cuttings')
    .description('Turn a folder of raw news articles into a static archive site.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: results.write,
      writeErr: notes.write,
      getOutHasColors: () => results.colours,
      getErrHasColors: () => notes.colours
    })
    .showHelpAfterError('(cuttings --help shows the commands and their options)')
    .addHelpText('after', exitCodes)
  addSiteCommands(program, terminal, finish)
  addCaptureCommands(program, terminal, finish)
  addArchiveCommands(program, terminal, finish, version)
  addOutwardCommands(program, terminal, finish)
  for (const command of program.commands) {
    command.addHelpText('after', examplesText(command.name()))
  }
  return program
}

/** The commands that make a site. */
function addSiteCommands(program: Command, terminal: Terminal, finish: Finish): void {
  site(program.command('build').description('build the site, or as much of it as changed'))
    .option('--clean', 'ignore what earlier builds remember')
    .option('--lenient', 'exit with 0 even when a capture could not become a story')
    .option('--json', 'print the report as JSON')
    .action(async (options: BuildCommandOptions) => {
      const {buildCommand} = await import('./build.ts')
      finish(await buildCommand(options, terminal))
    })
  site(program.command('serve').description('build, serve the site, rebuild when a file changes'))
    .option('--port <number>', 'port to listen on; the next free one if it is taken', '8080')
    .action(async (options: ServeCommandOptions) => {
      const {serveCommand} = await import('./serve.ts')
      finish(await serveCommand(options, terminal))
    })
}

/** The commands that look at single captures. */
function addCaptureCommands(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('parse')
    .description('print structured stories as JSON lines')
    .argument('<file...>', 'captures, folders of captures, or - for stdin')
    .option('--lenient', 'exit with 0 even when a capture could not become a story')
    .option('--quiet', 'no messages')
    .action(async (files: string[], options: ParseOptions) => {
      const {parseCommand} = await import('./parse.ts')
      finish(parseCommand(files, options, terminal))
    })
  program
    .command('explain')
    .description('show what became of every line, and why every field says what it says')
    .argument('<file...>', 'captures, folders of captures, or - for stdin')
    .option('--json', 'print the structured story and its lines as JSON')
    .action(async (files: string[], options: ExplainOptions) => {
      const {explainCommand} = await import('./explain.ts')
      finish(explainCommand(files, options, terminal))
    })
}

/** The commands that look after an archive. */
function addArchiveCommands(
  program: Command,
  terminal: Terminal,
  finish: Finish,
  version: string
): void {
  program
    .command('init')
    .description('make a new archive: folders, archive.yaml, one example')
    .argument('[folder]', 'a new or an empty folder', '.')
    .action(async (folder: string) => {
      const {initCommand} = await import('./init.ts')
      finish(initCommand(folder, terminal, version))
    })
  program
    .command('check')
    .description('show what needs attention, most urgent first, with a fix to paste')
    .option('--articles <folder>', 'folder of the captures', 'articles')
    .option('--strict', 'exit with 1 for what is only doubtful or derived, too')
    .option('--json', 'print the queue as JSON')
    .action(async (options: CheckOptions) => {
      const {checkCommand} = await import('./check.ts')
      finish(await checkCommand(options, terminal))
    })
  site(
    program
      .command('add')
      .description('copy captures into the archive, show what was understood, and build')
  )
    .argument('<file...>', 'captures, folders of captures, or - for stdin')
    .option('--dry-run', 'show what would be done, write nothing')
    .action(async (files: string[], options: AddOptions) => {
      const {addCommand} = await import('./add.ts')
      finish(await addCommand(files, options, terminal))
    })
}

/** The commands for what leaves the archive: published files and other formats. */
function addOutwardCommands(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('verify')
    .description('compare captures and published data with the SHA-256 recorded at the build')
    .option('--articles <folder>', 'folder of the captures', 'articles')
    .option('--output <folder>', 'folder of the site, with the records', '_site')
    .option('--manifest <file>', 'another record of the captures; the data are left out then')
    .action(async (options: VerifyOptions) => {
      const {verifyCommand} = await import('./verify.ts')
      finish(verifyCommand(options, terminal))
    })
  program
    .command('publish-plan')
    .description('print which file to upload when, as what, and how long it may be cached')
    .option('--output <folder>', 'folder of the site', '_site')
    .addHelpText('after', publishPlanExample)
    .action(async (options: PublishPlanOptions) => {
      const {publishPlanCommand} = await import('./publish-plan.ts')
      finish(publishPlanCommand(options, terminal))
    })
  program
    .command('export')
    .description('print the archive for other programs; what the site may not show is left out')
    .argument('<format>', 'jsonl, csv, ninjs (3.1, one item a line), csl-json or bibtex')
    .option('--articles <folder>', 'folder of the captures', 'articles')
    .option('--url <address>', 'address of the site (default: url of archive.yaml)')
    .action(async (format: string, options: ExportCommandOptions) => {
      const {exportCommand} = await import('./export.ts')
      finish(await exportCommand(format, options, terminal))
    })
}

/** Add the options that say what site is made from what. */
function site(command: Command): Command {
  return command
    .option('--articles <folder>', 'folder of the captures', 'articles')
    .option('--output <folder>', 'folder of the site', '_site')
    .option('--base-path <path>', 'path of the site on its host (default: that of the URL, or /)')
    .option('--url <address>', 'address of the site (default: url of archive.yaml)')
    .option('--quiet', 'no progress, no summary; errors only')
}
