/** Rules about names that ended. */
import type { Rule } from '../shape/rule.ts'
import { districtLevel } from './old01DistrictLevel.ts'
import { mergedProvinces } from './old02Provinces.ts'
import { mergedDepartments } from './old03Departments.ts'
import { oldPosts } from './old04PostsAndParty.ts'
import { roomNames } from './old05RoomNames.ts'

export const oldRules: readonly Rule[] = [districtLevel, mergedProvinces, mergedDepartments, oldPosts, roomNames]
