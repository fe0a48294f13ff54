export interface ListedRoom {
  name: string
  /** One line for ARCHITECTURE.md. */
  holds: string
  /** Rooms, packages and `node:` that may be imported. */
  may: string[]
  /** Those of which only types may be imported. */
  types?: string[]
}
export function readRooms(): ListedRoom[]
export function describedRooms(): string[]
export function withUses(page: string, folder: string, rooms: readonly ListedRoom[]): string
export function withRooms(page: string, rooms: readonly ListedRoom[]): string
