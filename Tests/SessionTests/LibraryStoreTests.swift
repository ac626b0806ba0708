import CTestSupport
import Glibc
import Terminal
import Testing

@testable import dossier

extension SessionTests {
  /// Where the library is, and the names that notes get.
  @Suite struct LibraryStoreTests {
    @Test func aNameIsThirtyTwoHexadecimalDigits() {
      let names = (0..<60).map { _ in LibraryStore.newID }
      #expect(Set(names).count == 60)
      #expect(names.allSatisfy { $0.utf8.count == 32 })
      #expect(Set(names.joined()) == Set("0123456789abcdef"))
    }

    @Test(
      arguments: [
        ("/a/state", "/a/home", "/a/state/dossier"),
        ("state", "/a/home", "/a/home/.local/state/dossier"),
        (nil, "/a/home", "/a/home/.local/state/dossier"),
        ("", "home", nil), (nil, nil, nil),
      ] as [(String?, String?, String?)])
    func aFolderIsOneThatTheEnvironmentNamesWhole(state: String?, home: String?, folder: String?) {
      Environment.replacing(["XDG_STATE_HOME": state, "HOME": home]) {
        #expect(LibraryStore.folder == folder)
        if folder == nil { #expect(!LibraryStore.isUntouched) }
      }
    }

    @Test func aLibraryIsUntouchedUntilItIsThere() throws {
      let home = try Home()
      #expect(LibraryStore.isUntouched)
      try home.write("", to: "state")
      // Nothing can be kept below a file.
      #expect(access(home.library, F_OK) != 0)
      unlink(home.path + "/state")
      _ = try LibraryStore.open()
      #expect(!LibraryStore.isUntouched)
    }

    @Test func onlyAnotherProcessOfThisProgramIsASession() {
      #expect(!LibraryStore.isRunning(LibraryStore.process))
      #expect(!LibraryStore.isRunning(Int(getppid())))
      #expect(!LibraryStore.isRunning(Int.max))
      let other = dossier_fork()
      #expect(other > 0 && LibraryStore.isRunning(Int(other)))
      kill(other, SIGKILL)
      waitpid(other, nil, 0)
      #expect(!LibraryStore.isRunning(Int(other)))
    }

    @Test func theClockGoesOn() {
      let before = LibraryStore.milliseconds
      usleep(30_000)
      let passed = LibraryStore.milliseconds - before
      #expect((29...20_000).contains(passed))
      #expect(abs(LibraryStore.localTime(1_711_065_600) - 1_711_065_600) <= 14 * 3600)
      #expect(LibraryStore.day(1_711_065_600).hasPrefix("2024-03-2"))
    }
  }
}
