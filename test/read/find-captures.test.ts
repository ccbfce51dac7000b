import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {findCapture, findCaptures, loadCapture, readCapture} from '../../src/read/index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-read-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), `text of ${path}`)
  }
}

function found(): {captures: string[]; problems: string[]} {
  const {captures, problems} = findCaptures(folder)
  return {
    captures: captures.map(({path, sidecar}) =>
      sidecar ? `${path} + ${sidecar.absolutePath.slice(folder.length + 1)}` : path
    ),
    problems: problems.map(({path, severity, reason}) => `${path}: ${severity}: ${reason}`)
  }
}

describe('findCaptures', () => {
  it('should find text, Markdown and pages in any folders, by path', () => {
    write('b.txt', 'a/c.md', 'a/b/d.HTML', 'a.htm', 'archive.yaml', '.git/x.txt', 'a/.hidden.txt')
    assert.deepEqual(found(), {captures: ['a.htm', 'a/b/d.HTML', 'a/c.md', 'b.txt'], problems: []})
  })

  it('should tell size and time of change, and nothing that is not there', () => {
    write('a.txt')
    const [capture] = findCaptures(folder).captures
    assert.deepEqual(Object.keys(capture ?? {}).sort(), [
      'absolutePath',
      'bytes',
      'modified',
      'path'
    ])
    assert.equal(capture?.bytes, 13)
  })

  const pairs: [name: string, files: string[], captures: string[], problems: string[]][] = [
    ['pair a sidecar by name', ['a.txt', 'a.yaml'], ['a.txt + a.yaml'], []],
    [
      'pair a sidecar by the whole name',
      ['a.txt', 'a.md', 'a.txt.yaml'],
      ['a.md', 'a.txt + a.txt.yaml'],
      []
    ],
    ['pair a sidecar ending in yml', ['a.txt', 'a.yml'], ['a.txt + a.yml'], []],
    [
      'leave a story called archive without the archive’s own file',
      ['archive.txt', 'archive.yaml'],
      ['archive.txt'],
      []
    ],
    [
      'report a sidecar without a capture',
      ['a.txt', 'b.yaml'],
      ['a.txt'],
      ['b.yaml: warning: Unexpected sidecar without a capture, expected a capture of the same name']
    ],
    [
      'let a sidecar that may mean two captures hold for both',
      ['a.txt', 'a.html', 'a.yaml'],
      ['a.html + a.yaml', 'a.txt + a.yaml'],
      [
        'a.yaml: warning: Unexpected sidecar of `a.html` and `a.txt`, expected one capture; it holds for both'
      ]
    ],
    [
      'refuse a capture with two sidecars',
      ['a.txt', 'a.yaml', 'a.yml', 'b.txt'],
      ['b.txt'],
      ['a.txt: fatal: Unexpected sidecars `a.yaml` and `a.yml`, expected one']
    ],
    [
      'note each unknown ending once',
      ['a.txt', 'x.pdf', 'y/z.PDF', 'README'],
      ['a.txt'],
      [
        'README: info: Unexpected file without an ending, expected `.txt`, `.md` or `.html`; passed over',
        'x.pdf: info: Unexpected 2 files `.pdf`, here the first, expected `.txt`, `.md` or `.html`; passed over'
      ]
    ],
    [
      'warn of names that differ only in case',
      ['a.txt', 'A.txt'],
      ['A.txt', 'a.txt'],
      ['a.txt: warning: Unexpected name that differs from `A.txt` only in case, expected another']
    ],
    [
      'read only the first of two names that are one in NFC',
      ['cafe\u0301.txt', 'caf\u00e9.txt'],
      ['caf\u00e9.txt'],
      [
        'caf\u00e9.txt: fatal: Unexpected second file of the same name in other Unicode characters, expected one'
      ]
    ],
    [
      'refuse a name with characters that nobody sees',
      ['a\u202etxt.txt', 'b\n.txt'],
      [],
      [
        'atxt.txt: fatal: Unexpected character in the file’s name, expected visible ones',
        'b .txt: fatal: Unexpected character in the file’s name, expected visible ones'
      ]
    ]
  ]
  for (const [name, files, captures, problems] of pairs) {
    it(`should ${name}`, () => {
      write(...files)
      assert.deepEqual(found(), {captures, problems})
    })
  }

  it('should follow a link to a file inside, and no other link', () => {
    write('a/real.txt')
    symlinkSync(join(folder, 'a/real.txt'), join(folder, 'inside.txt'))
    symlinkSync('/etc/passwd', join(folder, 'outside.txt'))
    symlinkSync(folder, join(folder, 'circle'))
    symlinkSync('nowhere', join(folder, 'nothing.txt'))
    assert.deepEqual(found(), {
      captures: ['a/real.txt', 'inside.txt'],
      problems: [
        'circle: warning: Unexpected link to a folder, expected a folder',
        'nothing.txt: warning: Unexpected link to nothing, expected a file',
        'outside.txt: warning: Unexpected link that leaves the folder, expected a file in it'
      ]
    })
  })

  it('should not wait for a pipe', {skip: process.platform === 'win32'}, () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    assert.deepEqual(found().problems, [
      'pipe.txt: warning: Unexpected device, pipe or socket, expected a file'
    ])
    const file = {path: 'pipe.txt', absolutePath: join(folder, 'pipe.txt'), bytes: 0, modified: '0'}
    assert.equal(loadCapture(file).problem?.reason, 'Unexpected device or pipe, expected a file')
  })

  it('should report a folder that is not there', () => {
    assert.deepEqual(findCaptures(join(folder, 'missing')), {
      captures: [],
      problems: [
        {
          severity: 'fatal',
          path: '.',
          reason: 'Unexpected folder that cannot be read (ENOENT), expected one with captures',
          rule: 'find-captures',
          note: 'Make sure that it exists and that you may read it'
        }
      ]
    })
  })
})

describe('findCapture', () => {
  it('should find one file with its sidecar', () => {
    write('a.txt', 'a.yaml')
    const capture = findCapture('x/a.txt', join(folder, 'a.txt'))
    assert.equal(capture?.path, 'x/a.txt')
    assert.equal(capture?.sidecar?.absolutePath, join(folder, 'a.yaml'))
  })

  it('should find nothing where there is no capture', () => {
    write('a.pdf')
    assert.equal(findCapture('a.pdf', join(folder, 'a.pdf')), undefined)
    assert.equal(findCapture('b.txt', join(folder, 'b.txt')), undefined)
    assert.equal(findCapture('.txt', folder), undefined)
  })
})

describe('loadCapture', () => {
  const at = (path: string) => ({path, absolutePath: join(folder, path), bytes: 0, modified: '0'})

  it('should load the bytes of capture and sidecar', () => {
    write('a/b.txt', 'a/b.yaml')
    const [capture] = findCaptures(folder).captures
    assert.ok(capture)
    const {bytes, sidecar, problem} = loadCapture(capture)
    assert.equal(String(bytes), 'text of a/b.txt')
    assert.equal(String(sidecar?.bytes), 'text of a/b.yaml')
    assert.equal(sidecar?.path, 'a/b.yaml')
    assert.equal(problem, undefined)
  })

  it('should give another key for another path, text or sidecar, and for nothing else', () => {
    const keys = new Set<string>()
    write('a.txt', 'b.txt')
    const keyOf = () => loadCapture({...at('a.txt'), sidecar: at('b.txt')}).key
    keys.add(loadCapture(at('a.txt')).key).add(loadCapture({...at('a.txt'), path: 'c.txt'}).key)
    keys.add(keyOf())
    assert.equal(keys.has(keyOf()), true)
    writeFileSync(join(folder, 'b.txt'), 'other')
    keys.add(keyOf())
    writeFileSync(join(folder, 'a.txt'), 'other')
    keys.add(keyOf())
    assert.equal(keys.size, 5)
  })

  it('should say what is wrong with a file that vanished, became a folder, or is too long', () => {
    mkdirSync(join(folder, 'dir.txt'))
    writeFileSync(join(folder, 'long.txt'), Buffer.alloc(16_000_001, 97))
    writeFileSync(join(folder, 'long.html'), Buffer.alloc(16_000_001, 97))
    const reasons = ['gone.txt', 'dir.txt', 'long.txt', 'long.html'].map(
      path => loadCapture(at(path)).problem?.reason
    )
    assert.deepEqual(reasons, [
      'Unexpected missing file, expected it where it was found',
      'Unexpected folder, expected a file',
      'Unexpected 17 MB, expected at most 16 MB',
      undefined
    ])
  })

  it('should refuse a capture whose sidecar cannot be read, for it may withhold the story', () => {
    write('a.txt')
    const file = readCapture(loadCapture({...at('a.txt'), sidecar: at('gone.yaml')}))
    assert.equal(file.data.capture, undefined)
    assert.deepEqual(
      file.messages.map(({fatal, reason, ruleId}) => [fatal, reason, ruleId]),
      [[true, 'Unexpected missing file, expected it where it was found', 'sidecar']]
    )
  })
})
