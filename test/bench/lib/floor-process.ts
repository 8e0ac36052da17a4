import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'

export interface FloorProcess {
  url: string
  stop(): Promise<void>
}

/** The least a server can do: it takes the request in and answers with the text it was given. */
const program = `
const reply = require('node:fs').readFileSync(process.argv[1])
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': reply.length }
const server = require('node:http').createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, headers).end(reply))
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

/** Starts a server that does nothing but answer, in a process of its own: what a call costs against it is the price of the SDK and of HTTP. */
export const startFloorProcess = async (folder: string, reply: string): Promise<FloorProcess> => {
  const file = path.join(folder, 'floor-reply.json')
  fs.writeFileSync(file, reply)
  const child = spawn(process.execPath, ['-e', program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const port = await new Promise<string>((resolve) => readline.createInterface({ input: child.stdout }).once('line', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
