import Glibc
import Testing

@testable import Terminal

@Suite struct BackgroundWorkTests {
  @Test func whatIsGivenUpSeesIt() throws {
    let made = BackgroundWork(stoppable: { isStopped in
      var looks = 0
      while !isStopped() {
        looks += 1
        usleep(1000)
      }
      return looks
    })
    let aside = try #require(made)
    #expect(!aside.isDone)
    aside.giveUp()
    aside.giveUp()
    #expect(aside.take() != nil)
    #expect(aside.isDone)
  }

  @Test func whatNobodyWantsAnyMoreEnds() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let end = ends[1]
    var aside: BackgroundWork<Int>? = BackgroundWork(stoppable: { isStopped in
      while !isStopped() { usleep(1000) }
      return Int(write(end, "", 1))
    })
    #expect(aside?.isDone == false)
    aside = nil
    var byte: UInt8 = 1
    #expect(read(ends[0], &byte, 1) == 1)
    for end in ends { close(end) }
  }
}
