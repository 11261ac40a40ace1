import Testing

@testable import SwiftCodegen

@Suite struct SingularTests {
  @Test(arguments: [
    ("users", "user"), ("addresses", "address"), ("address", "address"), ("categories", "category"),
    ("statuses", "status"), ("status", "status"), ("people", "person"), ("salespeople", "salesperson"),
    ("news", "news"), ("series", "series"), ("data", "data"), ("media", "media"), ("images", "image"),
    ("wishlists", "wishlist"), ("boxes", "box"), ("leaves", "leaf"), ("leave", "leave"), ("shelves", "shelf"),
    ("archives", "archive"), ("sleeves", "sleeve"), ("waves", "wave"), ("houses", "house"),
    ("warehouses", "warehouse"), ("purchases", "purchase"), ("databases", "database"), ("bases", "base"),
    ("analyses", "analysis"), ("analysis", "analysis"), ("viruses", "virus"), ("buses", "bus"),
    ("bus", "bus"),
    ("campuses", "campus"), ("causes", "cause"), ("classes", "class"), ("class", "class"),
    ("branches", "branch"), ("caches", "cache"), ("coaches", "coach"), ("dishes", "dish"), ("wishes", "wish"),
    ("sizes", "size"), ("quizzes", "quiz"), ("movies", "movie"), ("cookies", "cookie"), ("ties", "tie"),
    ("cities", "city"), ("keys", "key"), ("heroes", "hero"), ("photos", "photo"), ("shoes", "shoe"),
    ("taxes", "tax"), ("axes", "axis"), ("indexes", "index"), ("indices", "index"), ("matrices", "matrix"),
    ("children", "child"), ("women", "woman"), ("salesmen", "salesman"), ("specimens", "specimen"),
    ("mice", "mouse"), ("criteria", "criterion"), ("menus", "menu"), ("aliases", "alias"), ("alias", "alias"),
    ("lenses", "lens"), ("lens", "lens"), ("analytics", "analytics"), ("topics", "topic"),
    ("reviews", "review"),
    ("previews", "preview"), ("expenses", "expense"), ("responses", "response"), ("courses", "course"),
    ("gas", "gas"), ("sms", "sms"), ("details", "detail"), ("invoices", "invoice"), ("processes", "process"),
    ("process", "process"), ("businesses", "business"), ("s", "s"), ("", ""), ("thesis", "thesis"),
    ("approaches", "approach"), ("uses", "use"), ("users_data", "users_data"), ("staff", "staff"),
    ("sales", "sale"),
  ])
  func singular(word: String, singular: String) {
    #expect(Singular.singular(of: word) == singular)
  }
}
